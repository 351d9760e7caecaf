import type { ComponentProps } from 'react';
import { cn } from './cn';

export function TableRow({ selected = false, className, ...rest }: ComponentProps<'tr'> & { selected?: boolean }) {
  return (
    <tr
      data-selected={selected || undefined}
      className={cn('relative hover:bg-hover data-selected:bg-selected', className)}
      {...rest}
    />
  );
}
