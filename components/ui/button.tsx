import type { ComponentProps } from 'react';
import { buttonVariants, type ButtonVariants } from './button-variants';
import { cn } from './cn';

type ButtonProps = ComponentProps<'button'> & ButtonVariants & { pending?: boolean };

/** While `pending` it keeps its width and words, refuses presses and says that it is busy. */
export function Button({ variant, size, pending = false, className, type = 'button', disabled, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      disabled={disabled === true || pending}
      aria-busy={pending || undefined}
      className={cn(buttonVariants({ variant, size }), pending && 'cursor-progress', className)}
      {...rest}
    />
  );
}
