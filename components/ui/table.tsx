import type { ComponentProps } from 'react';
import { cn } from './cn';

/** Hairlines only. First and last cell lie on the edges of what is around them. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return (
    <table
      className={cn(
        'w-full border-collapse [&_td:first-child]:pl-0 [&_td:last-child]:pr-0 [&_th:first-child]:pl-0 [&_th:last-child]:pr-0 [&_tr:last-child>td]:border-b-0',
        className,
      )}
      {...rest}
    />
  );
}
