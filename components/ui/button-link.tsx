import Link from 'next/link';
import type { ComponentProps } from 'react';
import { buttonVariants, type ButtonVariants } from './button-variants';
import { cn } from './cn';

type ButtonLinkProps = ComponentProps<typeof Link> & ButtonVariants;

/** Goes somewhere, looks like a button. */
export function ButtonLink({ variant, size, className, ...rest }: ButtonLinkProps) {
  return <Link className={cn(buttonVariants({ variant, size }), className)} {...rest} />;
}
