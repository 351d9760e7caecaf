import { RECORDS, type RecordCriterion } from '@/lib/domain/process/criteria/vocabulary';
import { recordKey } from './facts';
import type { KindRules } from './kind';

export const record: KindRules<RecordCriterion> = {
  holds: ({ record: name, state }, _stageKey, { met }) => met.has(recordKey(name, state)),
  problem: ({ record: name, state }) =>
    statesOf(name).some(({ value }) => value === state)
      ? null
      : { at: 'state', message: 'Choose the state that it must have reached.' },
  words: ({ record: name, state }) => {
    const label = RECORDS.find(({ value }) => value === name)?.label ?? name;
    return `${label} ${statesOf(name).find(({ value }) => value === state)?.label ?? state}`;
  },
};

function statesOf(name: string): ReadonlyArray<{ value: string; label: string }> {
  return RECORDS.find(({ value }) => value === name)?.states ?? [];
}
