import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlVariants, type ControlVariants } from './control-variants';

export function Textarea({ scale, className, rows = 3, ...rest }: ComponentProps<'textarea'> & ControlVariants) {
  return (
    <textarea
      rows={rows}
      className={cn(controlVariants({ scale }), 'block h-auto resize-y py-[7px] leading-5 max-md:h-auto', className)}
      {...rest}
    />
  );
}
