'use client';

import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { Expert } from '@/lib/domain/playbooks/vocabulary';
import { OWNER_ROLES, type OwnerRole } from '@/lib/domain/process/vocabulary';
import type { ChangeDraft } from './play-draft';

export type Colleague = { id: string; name: string; role: OwnerRole };

type ExpertFieldProps = {
  expert: Expert | null;
  colleagues: ReadonlyArray<Colleague>;
  error: string | undefined;
  onChange: ChangeDraft;
};

/** Somebody to bring in: whoever has a role at the vendor, or one person. */
export function ExpertField({ expert, colleagues, error, onChange }: ExpertFieldProps) {
  const roles = OWNER_ROLES.filter(({ value }) => !value.startsWith('partner_'));
  const options = [
    ...roles.map(({ value, label }) => ({ value, label: `Somebody from ${label}` })),
    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const choose = (value: string) => {
    const person = colleagues.find(({ id }) => id === value);
    const role = roles.find((one) => one.value === value);
    if (person) onChange({ expert: { role: person.role, userId: person.id } });
    else onChange({ expert: role ? { role: role.value, userId: null } : null });
  };

  return (
    <Field label="Expert to bring in" mark="optional" hint="Gets a task of their own." error={error}>
      <Select
        options={options}
        placeholder="Nobody"
        value={expert ? (expert.userId ?? expert.role) : ''}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    </Field>
  );
}
