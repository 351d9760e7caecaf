'use client';

import { useState } from 'react';
import { FormProblem } from '@/components/shared/form-problem';
import { useSubmit } from '@/components/shared/use-submit';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { toast } from '@/components/ui/toast';
import { followProcess } from '@/lib/domain/process/variants/actions';
import type { ProcessSummary } from '@/lib/domain/process/schema';

type FollowDialogProps = {
  process: ProcessSummary;
  /** Those that can be followed. */
  processes: ReadonlyArray<ProcessSummary>;
  onClose: () => void;
};

/** Lets a process that stood by itself follow another one from now on. */
export function FollowDialog({ process, processes, onClose }: FollowDialogProps) {
  const [parentId, setParentId] = useState('');
  const { submit, pending, failure, errorOf } = useSubmit(
    () => followProcess({ processId: process.id, version: process.version, parentId }),
    (saved) => {
      toast.done(`${saved.name} follows ${saved.parent?.name ?? 'it'}`);
      onClose();
    },
  );

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Let ${process.name} follow another process`}
      description="Its stages stay as they are: what differs is its own. All else follows when the other one is published."
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
          <Field label="Follows" error={parentId === '' && failure ? CHOOSE : errorOf('parentId')}>
            <Select
              options={processes.map(({ id, name }) => ({ value: id, label: name }))}
              placeholder="Choose a process"
              value={parentId}
              onChange={(event) => setParentId(event.currentTarget.value)}
            />
          </Field>
        </DialogBody>
        <DialogFooter consequence="From then on deals come to it by journey rules only.">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Follow
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}

const CHOOSE = 'Choose a process from the list.';
