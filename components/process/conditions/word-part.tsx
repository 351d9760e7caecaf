'use client';

import { FilterPart, type FilterOption } from '@/components/shared/filter-part';

type WordPartProps<Value extends string> = {
  label: string;
  options: ReadonlyArray<FilterOption & { value: Value }>;
  value: Value;
  onChange: (value: Value) => void;
};

/** A word of the sentence that can be another. */
export function WordPart<Value extends string>({ label, options, value, onChange }: WordPartProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return <FilterPart label={label} options={options} value={value} neutral={value} onValueChange={choose} />;
}
