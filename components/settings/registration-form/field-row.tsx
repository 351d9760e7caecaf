'use client';

import { Select } from '@/components/ui/select';
import { DEMANDS, type FormField } from '@/lib/domain/registrations/form/vocabulary';
import { CHOSEN } from '@/lib/domain/registrations/vocabulary';
import { StoppedHere } from './stopped-here';
import { WhenField, type WhenChoices } from './when-field';

type FieldRowProps = {
  field: FormField;
  /** Of forms that were left, how many had this answer as the last. */
  stopped: number;
  choices: WhenChoices;
  onChange: (part: Partial<Omit<FormField, 'field'>>) => void;
};

/** One answer: whether it is asked, and when. */
export function FieldRow({ field: { field, demand, when }, stopped, choices, onChange }: FieldRowProps) {
  const label = CHOSEN[field];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_172px_minmax(0,1.8fr)_72px] items-center gap-3 border-b border-line py-2 max-md:grid-cols-1 max-md:gap-2">
      <span className={demand === 'off' ? 'text-text-3' : 'font-medium'}>{label}</span>
      <Select
        aria-label={`${label}: whether it is asked`}
        options={DEMANDS}
        value={demand}
        onChange={(event) =>
          onChange({ demand: DEMANDS.find(({ value }) => value === event.currentTarget.value)?.value ?? demand })
        }
      />
      {demand === 'off' ? (
        <span className="max-md:hidden" />
      ) : (
        <WhenField label={label} when={when} choices={choices} onChange={(next) => onChange({ when: next })} />
      )}
      <StoppedHere count={stopped} />
    </li>
  );
}
