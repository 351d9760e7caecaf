'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import type { ChangeDraft, PlayDraft } from './play-draft';

type PlayFieldsProps = {
  draft: PlayDraft;
  processes: ReadonlyArray<{ value: string; label: string }>;
  errorOf: (field: string) => string | undefined;
  onChange: ChangeDraft;
};

export function PlayFields({ draft, processes, errorOf, onChange }: PlayFieldsProps) {
  return (
    <>
      <Field label="Name" hint="What is suggested: “Bring in a reference from food and drink”." error={errorOf('name')}>
        <Input value={draft.name} maxLength={120} onChange={(event) => onChange({ name: event.currentTarget.value })} />
      </Field>
      <Field label="Why it helps" mark="optional" hint="One sentence, under its name." error={errorOf('purpose')}>
        <Input
          value={draft.purpose}
          maxLength={300}
          onChange={(event) => onChange({ purpose: event.currentTarget.value })}
        />
      </Field>
      <Field label="For deals of" error={errorOf('processId')}>
        <Select
          options={processes}
          placeholder="Every process"
          value={draft.processId ?? ''}
          onChange={(event) => onChange({ processId: event.currentTarget.value || null })}
        />
      </Field>
    </>
  );
}
