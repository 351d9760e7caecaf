import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlVariants, type ControlVariants } from './control-variants';

/** 36 high, 32 with scale="sm" (panels and dialogs), 44 on phones. */
export function Input({ scale, className, type = 'text', ...rest }: ComponentProps<'input'> & ControlVariants) {
  return <input type={type} className={cn(controlVariants({ scale }), type === 'file' && FILE, className)} {...rest} />;
}

/** The browser’s own button reads as one of ours, and its words stand in the middle. */
const FILE =
  'bg-raised pl-1.5 content-center text-text-2 file:mr-2.5 file:h-6 file:rounded-sm file:border-0 file:bg-press file:px-2.5 file:font-medium file:text-text';
