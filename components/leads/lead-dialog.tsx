'use client';

import type { ReactNode } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import type { Failure } from '@/lib/platform/outcome';

type LeadDialogProps = {
  title: string;
  description?: string;
  consequence?: string;
  act: { label: string; variant?: 'primary' | 'destroy'; disabled?: boolean };
  pending: boolean;
  failure: Failure | null;
  onAct: (form: HTMLFormElement) => void;
  onClose: () => void;
  children: ReactNode;
};

/** One act on a lead that needs a word or two first. A refusal stands in it, and what was typed stays. */
export function LeadDialog({ act, pending, failure, onAct, onClose, children, ...words }: LeadDialogProps) {
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
          onAct(event.currentTarget);
        }}
      >
        <DialogBody>
          {children}
          <FormProblem failure={failure} />
        </DialogBody>
        <DialogFooter consequence={words.consequence ?? ''}>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant={act.variant ?? 'primary'} pending={pending} disabled={act.disabled ?? false}>
            {act.label}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
