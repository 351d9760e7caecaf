'use client';

import * as Primitive from 'radix-ui/popover';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { usePortalHome } from './portal-home';

type PopoverProps = {
  trigger: ReactNode;
  label: string;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'right' | 'bottom' | 'left';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  className?: string;
  children: ReactNode;
};

export function Popover({
  trigger,
  label,
  align = 'start',
  side = 'bottom',
  onOpenChange,
  className,
  children,
  ...state
}: PopoverProps) {
  const home = usePortalHome(onOpenChange);

  return (
    <Primitive.Root {...state} onOpenChange={home.onOpenChange}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal container={home.container}>
        <Primitive.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className={cn(
            'z-50 w-72 max-w-[calc(100vw-16px)] animate-rise rounded-md border border-line-strong bg-raised p-3 shadow-menu outline-none',
            className,
          )}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
