'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import type { StageKind, StageView } from '@/lib/domain/process/vocabulary';
import type { Failure } from '@/lib/platform/outcome';

type AddStageProps = {
  /** An open stage is added behind this one when it is open itself. */
  behind: StageView | undefined;
  onAdd: (stage: { name: string; kind: StageKind; after: string | null }) => Promise<Failure | null>;
};

export function AddStage({ behind, onAdd }: AddStageProps) {
  const [isOpen, setOpen] = useState(false);

  return (
    <>
      <IconButton label="Add a stage" className="self-center" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
      </IconButton>
      {isOpen ? <AddStageDialog behind={behind} onAdd={onAdd} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function AddStageDialog({ behind, onAdd, onClose }: AddStageProps & { onClose: () => void }) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<StageKind>('open');
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const after = kind === 'open' && behind?.kind === 'open' ? behind : null;

  const add = async () => {
    setPending(true);
    const failure = await onAdd({ name, kind, after: after?.key ?? null });
    setPending(false);
    if (failure) setError(failure.fields?.name?.[0] ?? failure.message);
    else onClose();
  };
  const submit = () => {
    if (name.trim() === '') setError('Give the stage a name.');
    else void add();
  };

  return (
    <Dialog open onOpenChange={onClose} title="Add a stage">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogBody>
          <Field label="Name" error={error}>
            <Input
              scale="sm"
              autoComplete="off"
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
          <RadioGroup
            legend="What kind"
            value={kind}
            onValueChange={(value) => setKind(value as StageKind)}
            options={[
              {
                value: 'open',
                label: 'Open',
                hint: after ? `Behind ${after.name}.` : 'At the end of the open stages.',
              },
              { value: 'won', label: 'Won', hint: 'Ends a deal well.' },
              { value: 'lost', label: 'Lost', hint: 'Ends a deal, with a reason.' },
            ]}
          />
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            Add stage
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
