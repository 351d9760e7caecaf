import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlVariants, type ControlVariants } from './control-variants';

/** 36 high, 32 with scale="sm" (panels and dialogs), 44 on phones. */
export function Input({ scale, className, type = 'text', ...rest }: ComponentProps<'input'> & ControlVariants) {
  return <input type={type} className={cn(controlVariants({ scale }), className)} {...rest} />;
}
