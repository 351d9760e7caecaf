'use client';

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { FILTER_KEYS, type ChosenFilter, type FilterKey } from '@/lib/domain/opportunities/filter/vocabulary';

const text = parseAsString.withDefault('');
const parts = {
  q: text,
  partner: text,
  region: text,
  owner: text,
  closing: text,
  worth: text,
  need: text,
  view: parseAsStringLiteral(['board', 'table']).withDefault('board'),
  /** The stage that a phone's board shows. */
  stage: text,
  /** The deal that is open beside the list. */
  deal: text,
  /** The table's: which end, which order, which page. */
  kind: parseAsStringLiteral(['open', 'won', 'lost']).withDefault('open'),
  sort: text,
  direction: parseAsStringLiteral(['ascending', 'descending']),
  page: text,
};

export type PipelineAddress = ReturnType<typeof usePipelineAddress>;

/** Everything a pipeline shows stands in its address, so that a link or a reload brings the same picture. */
export function usePipelineAddress() {
  const [values, set] = useQueryStates(parts, { history: 'replace' });
  // As one text, so that the filter stays the same object while the address says the same.
  const chosen = JSON.stringify(FILTER_KEYS.flatMap((key) => (values[key] === '' ? [] : [[key, values[key]]])));
  const filter = useMemo(
    () => Object.fromEntries(JSON.parse(chosen) as Array<[FilterKey, string]>) as ChosenFilter,
    [chosen],
  );

  // Another question begins at its first page.
  const setFilter = useCallback(
    (key: FilterKey, value: string) => void set({ [key]: value === '' ? null : value, page: null }),
    [set],
  );
  const clearFilter = useCallback(
    () => void set({ ...Object.fromEntries(FILTER_KEYS.map((key) => [key, null])), page: null }),
    [set],
  );
  return { ...values, filter, setFilter, clearFilter, set };
}
