'use client';

import { useMemo } from 'react';
import { Field } from '@/components/ui/field';
import { suggestFrom } from '@/components/ui/suggest-from';
import { TagField } from '@/components/ui/tag-field';

type Option = { value: string; label: string };
type TagChoiceProps = {
  label: string;
  options: ReadonlyArray<Option>;
  values: ReadonlyArray<string>;
  error: string | undefined;
  mark?: string;
  placeholder?: string;
  /** What isn't among the options may be written, too. */
  freeText?: boolean;
  onChange: (values: ReadonlyArray<string>) => void;
};

/** Any number of options, each a tag. */
export function TagChoice({
  label,
  options,
  values,
  error,
  mark = 'optional',
  placeholder,
  freeText = false,
  onChange,
}: TagChoiceProps) {
  const suggest = useMemo(() => suggestFrom(options), [options]);
  const shown = values.map((value) => options.find((option) => option.value === value) ?? { value, label: value });
  return (
    <Field label={label} mark={mark} error={error}>
      {(control) => (
        <TagField
          {...control}
          listLabel={label}
          values={shown}
          freeText={freeText}
          suggest={suggest}
          {...(placeholder && { placeholder })}
          onValuesChange={(chosen) => onChange(chosen.map(({ value }) => value))}
        />
      )}
    </Field>
  );
}
