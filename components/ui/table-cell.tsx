import type { ComponentProps } from 'react';
import { cn } from './cn';

/** 36 high. `numeric` stands right with figures of one width. */
export function TableCell({ numeric = false, className, ...rest }: ComponentProps<'td'> & { numeric?: boolean }) {
  return <td className={cn('h-9 border-b border-line px-3', numeric && 'num', className)} {...rest} />;
}
