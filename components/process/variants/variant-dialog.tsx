'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { createVariant } from '@/lib/domain/process/variants/actions';

type VariantDialogProps = { parent: { id: string; name: string }; onClose: () => void };

/** A process that begins as another one and follows it. */
export function VariantDialog({ parent, onClose }: VariantDialogProps) {
  const router = useRouter();
  const [name, setName] = useState('');
  const { submit, pending, failure, errorOf } = useSubmit(
    () => createVariant({ parentId: parent.id, name }),
    ({ processId }) => router.push(`/process/${processId}`),
  );

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`New variant of ${parent.name}`}
      description="It has the same stages. What you change in it is its own; all else follows when a new version is published."
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(undefined, event.currentTarget);
        }}
      >
        <DialogBody>
          {failure?.fields ? null : <FormProblem failure={failure} />}
          <Field label="Name" hint="Partners see it above their pipeline." error={errorOf('name')}>
            <Input
              value={name}
              maxLength={80}
              autoComplete="off"
              placeholder={`${parent.name} for renewals`}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </Field>
        </DialogBody>
        <DialogFooter consequence="Deals come to it by journey rules.">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Create draft
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
