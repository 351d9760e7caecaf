'use client';

import * as Primitive from 'radix-ui/dropdown-menu';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { usePortalHome } from './portal-home';

type MenuProps = {
  /** The button that opens it. */
  trigger: ReactNode;
  align?: 'start' | 'end';
  side?: 'top' | 'bottom';
  open?: boolean;
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
  className?: string;
  children: ReactNode;
};

/** 216 wide; arrows walk, letters jump. */
export function Menu({
  trigger,
  align = 'start',
  side = 'bottom',
  onOpenChange,
  className,
  children,
  ...state
}: MenuProps) {
  const home = usePortalHome(onOpenChange);

  return (
    <Primitive.Root modal={false} {...state} onOpenChange={home.onOpenChange}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal container={home.container}>
        <Primitive.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className={cn(frame, className)}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

const frame =
  'z-50 max-h-(--radix-dropdown-menu-content-available-height) w-[216px] animate-rise overflow-y-auto rounded-md border border-line-strong bg-raised p-1 shadow-menu scroll-thin';
