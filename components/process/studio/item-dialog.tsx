'use client';

import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Note } from '@/components/ui/note';
import type { Failure } from '@/lib/platform/outcome';

export type ItemForm<Draft> = {
  draft: Draft;
  errors: Readonly<Record<string, string>>;
  change: (changes: Partial<Draft>) => void;
};

type ItemDialogProps<Draft, Item> = {
  title: string;
  description: string;
  submit: string;
  /** What the fields hold, as typed. */
  initial: Draft;
  /** From what was typed to what the schema reads. */
  read: (draft: Draft) => unknown;
  schema: z.ZodType<Item>;
  onSave: (item: Item) => Promise<Failure | null>;
  onClose: () => void;
  children: (form: ItemForm<Draft>) => ReactNode;
};

/** One thing of a list being written. What is not taken stays typed, each message under its field. */
export function ItemDialog<Draft, Item>({
  title,
  description,
  submit,
  initial,
  read,
  schema,
  onSave,
  onClose,
  children,
}: ItemDialogProps<Draft, Item>) {
  const [draft, setDraft] = useState(initial);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [pending, setPending] = useState(false);

  const save = async () => {
    const made = schema.safeParse(read(draft));
    setErrors(made.success ? {} : errorsOf(made.error));
    if (!made.success) return;

    setPending(true);
    const failure = await onSave(made.data);
    setPending(false);
    if (failure) setErrors({ whole: failure.message });
  };

  return (
    <Dialog open onOpenChange={onClose} title={title} description={description}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <DialogBody>
          {errors.whole ? (
            <Note tone="warn" live>
              {errors.whole} What you typed is still here.
            </Note>
          ) : null}
          {children({ draft, errors, change: (changes) => setDraft((before) => ({ ...before, ...changes })) })}
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            {submit}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}

/** The first message of each field. */
function errorsOf({ issues }: z.ZodError): Readonly<Record<string, string>> {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [String(path[0] ?? 'whole'), message]));
}
