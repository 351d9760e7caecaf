'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { FilterPart, type FilterOption } from './filter-part';

type UrlFilterPartProps = { param: string; label: string; options: ReadonlyArray<FilterOption>; neutral?: string };

/** A filter that lives in the address: choosing asks the server again, and the neutral value leaves the address clean. */
export function UrlFilterPart({ param, label, options, neutral = '' }: UrlFilterPartProps) {
  const [value, setValue] = useQueryState(
    param,
    parseAsString.withDefault(neutral).withOptions({ shallow: false, history: 'replace' }),
  );

  return (
    <FilterPart
      label={label}
      options={options}
      value={value}
      neutral={neutral}
      onValueChange={(next) => void setValue(next === neutral ? null : next)}
    />
  );
}
