'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import { DialogFooter } from '@/components/ui/dialog-footer';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { RadioGroup } from '@/components/ui/radio-group';
import { EVIDENCE_KINDS, type Criterion, type EvidenceKind } from '@/lib/domain/process/criteria/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Failure } from '@/lib/platform/outcome';
import { ConditionFields } from './condition-fields';
import { criterionFrom, draftOf, type CriterionDraft } from './criterion-draft';
import { criterionErrors, type CriterionErrors } from './criterion-errors';

type CriterionDialogProps = {
  stage: StageView;
  /** Null for a new one. */
  criterion: Criterion | null;
  onSave: (criterion: Criterion) => Promise<Failure | null>;
  onClose: () => void;
};

export function CriterionDialog({ stage, criterion, onSave, onClose }: CriterionDialogProps) {
  const [draft, setDraft] = useState(() => draftOf(criterion));
  const [errors, setErrors] = useState<CriterionErrors>({});
  const [pending, setPending] = useState(false);
  const change = (changes: Partial<CriterionDraft>) => setDraft((before) => ({ ...before, ...changes }));

  const save = async () => {
    const made = criterionFrom(draft, criterion?.key ?? null, new Set(stage.criteria.map(({ key }) => key)));
    const found = criterionErrors(made);
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
      description={`Must hold before a deal leaves ${stage.name}.`}
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
          <RadioGroup
            legend="What is asked for"
            look="bar"
            value={draft.kind}
            onValueChange={(kind) => change({ kind: kind as Criterion['kind'] })}
            options={[
              { value: 'field', label: 'A field of the deal' },
              { value: 'checklist', label: 'Something to tick' },
            ]}
          />
          {draft.kind === 'field' ? <ConditionFields draft={draft} errors={errors} onChange={change} /> : null}
          <Field label="What sellers read" error={errors.label}>
            <Input
              scale="sm"
              maxLength={120}
              value={draft.label}
              placeholder={draft.kind === 'field' ? '' : 'Their team has seen its own data'}
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
          {draft.kind === 'checklist' ? (
            <RadioGroup
              legend="Shown by"
              value={draft.evidence}
              onValueChange={(evidence) => change({ evidence: evidence as EvidenceKind })}
              options={EVIDENCE_KINDS}
            />
          ) : null}
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
