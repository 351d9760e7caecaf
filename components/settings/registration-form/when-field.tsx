'use client';

import { useMemo } from 'react';
import { Select } from '@/components/ui/select';
import { suggestFrom } from '@/components/ui/suggest-from';
import { TagField } from '@/components/ui/tag-field';
import { CONDITION_ANSWERS, type AskedWhen, type ConditionAnswer } from '@/lib/domain/registrations/form/vocabulary';

type Option = { value: string; label: string };
export type WhenChoices = Readonly<Record<ConditionAnswer, ReadonlyArray<Option>>>;

type WhenFieldProps = {
  /** Of what is asked. */
  label: string;
  when: AskedWhen | null;
  choices: WhenChoices;
  onChange: (when: AskedWhen | null) => void;
};

const OPTIONS = [
  { value: '', label: 'Always' },
  ...CONDITION_ANSWERS.map(({ value, label }) => ({ value, label: `${label} is` })),
];

/** On what else it depends whether something is asked. */
export function WhenField({ label, when, choices, onChange }: WhenFieldProps) {
  const options = when === null ? NONE : choices[when.answer];
  const suggest = useMemo(() => suggestFrom(options), [options]);
  const choose = (value: string) => {
    const answer = CONDITION_ANSWERS.find((one) => one.value === value)?.value;
    const first = answer === undefined ? [] : choices[answer].slice(0, 1).map((option) => option.value);
    onChange(answer === undefined ? null : { answer, in: first });
  };

  return (
    <span className="flex min-w-0 items-center gap-2 max-lg:flex-wrap">
      <Select
        aria-label={`${label}: when it is asked`}
        options={OPTIONS}
        value={when?.answer ?? ''}
        className="w-36 shrink-0"
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {when === null ? null : (
        <span className="min-w-40 flex-1">
          <TagField
            aria-label={`${label}: for which`}
            listLabel="Choices"
            values={when.in.map((value) => options.find((option) => option.value === value) ?? { value, label: value })}
            suggest={suggest}
            onValuesChange={(values) => onChange({ ...when, in: values.map(({ value }) => value) })}
          />
        </span>
      )}
    </span>
  );
}

const NONE: ReadonlyArray<Option> = [];
