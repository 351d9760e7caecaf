'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Note } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { plural } from '@/lib/core/words';
import { dealsBoundFor } from '@/lib/domain/process/draft/rules/removal';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Failure } from '@/lib/platform/outcome';

type RemoveStageDialogProps = {
  stage: StageView;
  view: StudioView;
  onRemove: (movedTo: string | null) => Promise<Failure | null>;
  onClose: () => void;
};

/** Removing a stage that holds deals asks where they belong instead. */
export function RemoveStageDialog({ stage, view, onRemove, onClose }: RemoveStageDialogProps) {
  const [movedTo, setMovedTo] = useState('');
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const deals = dealsBoundFor({ key: stage.key, deals: view.deals, stageMap: view.draft?.stageMap ?? {} });
  const targets = view.stages.filter(({ key, kind }) => kind === stage.kind && key !== stage.key);
  const isStuck = deals > 0 && targets.length === 0;

  const remove = async () => {
    setPending(true);
    const failure = await onRemove(movedTo || null);
    setPending(false);
    if (failure) setError(failure.message);
    else onClose();
  };
  const submit = () => {
    if (deals > 0 && movedTo === '') setError('Choose where its deals belong.');
    else void remove();
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Remove ${stage.name}?`}
      description={deals === 0 ? 'No deal is in this stage. What is written here goes with it.' : undefined}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogBody>
          {isStuck ? (
            <Note tone="warn">
              {plural(deals, 'deal is', 'deals are')} in it, and there is no other {stage.kind} stage. Add one first.
            </Note>
          ) : null}
          {deals > 0 && !isStuck ? (
            <Field
              label={`${plural(deals, 'deal is', 'deals are')} in this stage. Where do they belong instead?`}
              hint="They stay on their version for now. The answer is kept for the day they are moved."
              error={error}
            >
              <Select
                scale="sm"
                placeholder="Choose a stage"
                options={targets.map(({ key, name }) => ({ value: key, label: name }))}
                value={movedTo}
                onChange={(event) => setMovedTo(event.target.value)}
              />
            </Field>
          ) : null}
          {deals === 0 && error ? <Note tone="bad">{error}</Note> : null}
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Keep it</Button>
          <Button type="submit" variant="primary" pending={pending} disabled={isStuck}>
            Remove stage
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}
