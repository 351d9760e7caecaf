'use client';

import { X } from 'lucide-react';
import * as Primitive from 'radix-ui/dialog';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { IconButton } from './icon-button';
import { useDialogFocus } from './use-dialog-focus';

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  /** choice 424 · mapping 868 · full up to 1312 */
  width?: 'choice' | 'mapping' | 'full';
  className?: string;
  /** DialogBody and DialogFooter; a form may lie around both. */
  children: ReactNode;
};

/** In the middle of the screen; from below on phones. Esc closes, the focus goes back to where it was. */
export function Dialog({ open, onOpenChange, title, description, width = 'choice', className, children }: DialogProps) {
  const focus = useDialogFocus();
  const described = description ? {} : { 'aria-describedby': undefined };

  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 animate-fade bg-[rgb(0_0_0/.3)]" />
        <Primitive.Content {...described} {...focus} className={cn(frame, widths[width], className)}>
          <header className="flex shrink-0 gap-2 pt-4 pr-3 pb-3 pl-5 max-md:pt-3 max-md:pr-1.5 max-md:pl-4">
            <div className="min-w-0 flex-1">
              <Primitive.Title className="text-lg font-semibold tracking-tight wrap-anywhere">{title}</Primitive.Title>
              {description ? (
                <Primitive.Description asChild>
                  <div className="mt-0.5 text-text-2">{description}</div>
                </Primitive.Description>
              ) : null}
            </div>
            <Primitive.Close asChild>
              <IconButton label="Close">
                <X aria-hidden />
              </IconButton>
            </Primitive.Close>
          </header>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

const frame = [
  'fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-48px)] w-[calc(100vw-32px)] -translate-1/2 animate-fade flex-col',
  'rounded-lg border border-line-strong bg-raised shadow-menu outline-none [&>form]:flex [&>form]:min-h-0 [&>form]:flex-col',
  'max-md:top-auto max-md:bottom-0 max-md:left-0 max-md:w-full max-md:max-w-none max-md:translate-0 max-md:animate-from-below max-md:rounded-b-none max-md:border-x-0 max-md:border-b-0',
].join(' ');
const widths = { choice: 'max-w-[424px]', mapping: 'max-w-[868px]', full: 'max-w-[1312px]' };
