import type { ComponentProps } from 'react';
import { cn } from './cn';

export function Kbd({ className, ...rest }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={cn('rounded-xs border border-line-strong bg-raised px-1 font-sans text-2xs text-text-3', className)}
      {...rest}
    />
  );
}
