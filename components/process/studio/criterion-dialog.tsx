'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { CRITERION_KINDS, type Criterion, type CriterionKind } from '@/lib/domain/process/criteria/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { criterionFrom, draftOf, type CriterionDraft } from './criterion-draft';
import { criterionErrors, type CriterionErrors } from './criterion-errors';
import type { GateSide } from './gate-words';
import { KindFields } from './kind-fields';

type CriterionDialogProps = {
  stage: StageView;
  gate: GateSide;
  /** Null for a new one. */
  criterion: Criterion | null;
  onSave: (criterion: Criterion) => Promise<Failure | null>;
  onClose: () => void;
};

export function CriterionDialog({ stage, gate, criterion, onSave, onClose }: CriterionDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(criterion));
  const [errors, setErrors] = useState<CriterionErrors>({});
  const [pending, setPending] = useState(false);
  const change = (changes: Partial<CriterionDraft>) => setDraft((before) => ({ ...before, ...changes }));

  const save = async () => {
    const made = criterionFrom(draft, criterion?.key ?? null, takenKeys(stage));
    const found = criterionErrors(made, stage.activities);
    setErrors(found);
    if (Object.keys(found).length > 0) return;

    setPending(true);
    const failure = await onSave(made);
    setPending(false);
    if (failure) setErrors({ whole: failure.message });
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={criterion ? 'Edit criterion' : 'Add a criterion'}
      description={`${gate.holdsBefore} ${stage.name}.`}
    >
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
          <Field label="What is asked for" hint={purposeOf(draft.kind)}>
            <Select
              scale="sm"
              options={offeredKinds(draft.kind)}
              value={draft.kind}
              onChange={(event) => change({ kind: event.target.value as Criterion['kind'] })}
            />
          </Field>
          <KindFields stage={stage} draft={draft} errors={errors} onChange={change} />
          <Field label="What sellers read" error={errors.label}>
            <Input
              scale="sm"
              maxLength={120}
              value={draft.label}
              placeholder={PLACEHOLDERS[draft.kind]}
              onChange={(event) => change({ label: event.target.value })}
            />
          </Field>
          <Field label="How to fulfil it" mark="optional">
            <Input
              scale="sm"
              maxLength={300}
              value={draft.hint}
              onChange={(event) => change({ hint: event.target.value })}
            />
          </Field>
        </DialogBody>
        <DialogFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" pending={pending}>
            {criterion ? 'Save criterion' : 'Add criterion'}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
}

/** Entry and exit criteria of a stage are told apart by their keys. */
function takenKeys({ criteria, entryCriteria }: StageView): ReadonlySet<string> {
  return new Set([...criteria, ...entryCriteria].map(({ key }) => key));
}

/** Until there are quotes and orders, nobody could meet what asks for one; a process that was brought in may. */
const NOT_YET: ReadonlySet<CriterionKind> = new Set(['record']);

function offeredKinds(chosen: CriterionKind) {
  return CRITERION_KINDS.filter(({ value }) => !NOT_YET.has(value) || value === chosen);
}

function purposeOf(kind: CriterionKind): string {
  const purpose = CRITERION_KINDS.find(({ value }) => value === kind)?.purpose ?? '';
  return `${purpose}.`;
}

const PLACEHOLDERS: Readonly<Record<CriterionKind, string>> = {
  field: '',
  checklist: 'Their team has seen its own data',
  document: 'Signed specification',
  approval: 'Discount agreed',
  activity: 'Site survey done',
  certification: 'Certified for this product',
  registration: 'Deal registered',
  record: 'Quote accepted',
};
