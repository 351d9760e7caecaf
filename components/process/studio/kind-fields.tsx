'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Note } from '@/components/ui/note';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { EVIDENCE_KINDS, RECORDS, type EvidenceKind, type RecordName } from '@/lib/domain/process/criteria/vocabulary';
import { OWNER_ROLES, type OwnerRole, type StageView } from '@/lib/domain/process/vocabulary';
import { ConditionFields } from './condition-fields';
import type { CriterionDraft } from './criterion-draft';
import type { CriterionErrors } from './criterion-errors';

type KindFieldsProps = {
  stage: StageView;
  draft: CriterionDraft;
  errors: CriterionErrors;
  onChange: (changes: Partial<CriterionDraft>) => void;
};

/** Executives read; they don't decide. */
const DECIDERS = OWNER_ROLES.filter(({ value }) => value !== 'executive');

/** What a criterion of the chosen kind must be told besides its name. */
export function KindFields({ stage, draft, errors, onChange }: KindFieldsProps) {
  switch (draft.kind) {
    case 'field':
      return <ConditionFields draft={draft} errors={errors} onChange={onChange} />;
    case 'checklist':
      return (
        <RadioGroup
          legend="Shown by"
          columns={2}
          value={draft.evidence}
          onValueChange={(evidence) => onChange({ evidence: evidence as EvidenceKind })}
          options={EVIDENCE_KINDS}
        />
      );
    case 'approval':
      return (
        <Field label="Who agrees" hint="Whoever asks never agrees to it as well.">
          <Select
            scale="sm"
            options={DECIDERS}
            value={draft.role}
            onChange={(event) => onChange({ role: event.target.value as OwnerRole })}
          />
        </Field>
      );
    case 'activity':
      return <ActivityField stage={stage} draft={draft} errors={errors} onChange={onChange} />;
    case 'certification':
      return (
        <Field
          label="Certificate"
          hint="Held by the deal’s owner, or by anybody of the partner. Written as on their page."
          error={errors.certification}
        >
          <Input
            scale="sm"
            maxLength={120}
            value={draft.certification}
            onChange={(event) => onChange({ certification: event.target.value })}
          />
        </Field>
      );
    case 'record':
      return <RecordFields draft={draft} errors={errors} onChange={onChange} />;
    case 'document':
    case 'registration':
      return null;
  }
}

function ActivityField({ stage, draft, errors, onChange }: KindFieldsProps) {
  if (stage.activities.length === 0) {
    return (
      <Note tone="warn">
        This stage has no activities yet. Add one under “What people do here”, then choose it here.
      </Note>
    );
  }
  return (
    <Field label="Activity" error={errors.activity}>
      <Select
        scale="sm"
        placeholder="Choose an activity"
        options={stage.activities.map(({ key, title }) => ({ value: key, label: title }))}
        value={draft.activity}
        onChange={(event) => onChange({ activity: event.target.value })}
      />
    </Field>
  );
}

function RecordFields({ draft, errors, onChange }: Omit<KindFieldsProps, 'stage'>) {
  const states = RECORDS.find(({ value }) => value === draft.record)?.states ?? [];

  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label="Record">
        <Select
          scale="sm"
          options={RECORDS}
          value={draft.record}
          onChange={(event) => onChange({ record: event.target.value as RecordName, state: '' })}
        />
      </Field>
      <Field label="Has been" error={errors.state}>
        <Select
          scale="sm"
          placeholder="Choose a state"
          options={states}
          value={draft.state}
          onChange={(event) => onChange({ state: event.target.value })}
        />
      </Field>
    </div>
  );
}
