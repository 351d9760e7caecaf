import type { ComponentProps } from 'react';
import { cn } from './cn';

/** 32 high at 12 px; `numeric` stands right, over its numbers. */
export function TableHeadCell({
  numeric = false,
  className,
  scope = 'col',
  ...rest
}: ComponentProps<'th'> & { numeric?: boolean }) {
  return (
    <th
      scope={scope}
      className={cn(
        'h-8 border-b border-line px-3 text-left text-xs font-medium whitespace-nowrap text-text-3',
        numeric && 'text-right',
        className,
      )}
      {...rest}
    />
  );
}
