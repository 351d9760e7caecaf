import type { ReactNode } from 'react';
import { buttonVariants } from '@/components/ui/button-variants';
import { cn } from '@/components/ui/cn';

/** Looks like the button that a row is, where one word says what a press does. On phones the row says enough. */
export function PressWord({ children }: { children: ReactNode }) {
  return (
    <span className={cn(buttonVariants({ variant: 'secondary', size: 'sm' }), 'align-middle max-md:hidden')}>
      {children}
    </span>
  );
}
