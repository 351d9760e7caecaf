'use client';

import { useState, useTransition, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Input } from '@/components/ui/input';

type ConfirmDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** A question: "Retire “IT channel v3”?" */
  title: ReactNode;
  /** What else happens, and whether it can be undone. */
  children: ReactNode;
  /** The act, named: "Retire". */
  act: string;
  /** The safe way out: "Keep it". */
  keep?: string;
  /** Must be typed first, when the act can't be undone. */
  typeName?: string;
  destroys?: boolean;
  consequence?: ReactNode;
  /** Closing is the caller's: an act that failed leaves the dialog open. */
  onConfirm: () => void | Promise<void>;
};

export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  children,
  act,
  keep = 'Cancel',
  typeName,
  destroys = false,
  consequence,
  onConfirm,
}: ConfirmDialogProps) {
  const [typed, setTyped] = useState('');
  const [pending, start] = useTransition();
  const ready = typeName === undefined || typed.trim() === typeName;
  const change = (next: boolean) => {
    setTyped('');
    onOpenChange(next);
  };

  return (
    <Dialog open={open} onOpenChange={change} title={title} description={children}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) start(async () => onConfirm());
        }}
      >
        {typeName === undefined ? null : (
          <DialogBody>
            <Input
              scale="sm"
              aria-label={`Type ${typeName} to confirm`}
              placeholder={`Type ${typeName}`}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </DialogBody>
        )}
        <DialogFooter consequence={consequence}>
          <Button onClick={() => change(false)}>{keep}</Button>
          <Button
            type="submit"
            variant={destroys || typeName !== undefined ? 'destroy' : 'primary'}
            disabled={!ready}
            pending={pending}
          >
            {act}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
