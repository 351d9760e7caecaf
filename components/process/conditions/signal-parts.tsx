'use client';

import { SIGNAL_OPERATORS, SIGNALS, type SignalCondition } from '@/lib/domain/process/conditions/vocabulary';
import { NumberPart } from './number-part';
import type { PartsProps } from './parts-props';
import { WordPart } from './word-part';

export function SignalParts({ condition, onChange, name }: PartsProps<SignalCondition>) {
  return (
    <>
      <WordPart
        label={`${name}: what they did`}
        options={SIGNALS}
        value={condition.signal}
        onChange={(signal) => onChange({ ...condition, signal })}
      />
      <WordPart
        label={`${name}: comparison`}
        options={SIGNAL_OPERATORS}
        value={condition.operator}
        onChange={(operator) => onChange({ ...condition, operator })}
      />
      <NumberPart
        label={`${name}: how often`}
        value={condition.times}
        onChange={(times) => onChange({ ...condition, times })}
      />
      {condition.times === 1 ? 'time in the last' : 'times in the last'}
      <NumberPart
        label={`${name}: days`}
        value={condition.days}
        onChange={(days) => onChange({ ...condition, days })}
      />
      {condition.days === 1 ? 'day' : 'days'}
    </>
  );
}
