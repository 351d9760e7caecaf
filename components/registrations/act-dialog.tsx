'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Refused } from './refused';
import type { Failure } from '@/lib/platform/outcome';

type ActDialogProps = {
  title: string;
  description?: string;
  /** What it comes to, beside the buttons. */
  consequence?: string;
  act: { label: string; variant: 'primary' | 'destroy'; disabled?: boolean };
  keep?: string;
  pending: boolean;
  refusal: Failure | null;
  onAct: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** One act on a registration that needs a word or two first. A refusal stands in it, and what was typed stays. */
export function ActDialog({
  act,
  keep = 'Cancel',
  pending,
  refusal,
  onAct,
  onClose,
  children,
  ...words
}: ActDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.title}
      {...(words.description && { description: words.description })}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onAct();
        }}
      >
        <DialogBody>
          {children}
          <Refused refusal={refusal} />
        </DialogBody>
        <DialogFooter consequence={words.consequence ?? ''}>
          <Button onClick={onClose}>{keep}</Button>
          <Button type="submit" variant={act.variant} pending={pending} disabled={act.disabled ?? false}>
            {act.label}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
