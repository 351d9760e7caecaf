'use client';

import { DAYS_OPERATORS, type DaysCondition } from '@/lib/domain/process/conditions/vocabulary';
import { NumberPart } from './number-part';
import type { PartsProps } from './parts-props';
import { WordPart } from './word-part';

export function DaysParts({ condition, onChange, name }: PartsProps<DaysCondition>) {
  return (
    <>
      <WordPart
        label={`${name}: comparison`}
        options={DAYS_OPERATORS}
        value={condition.operator}
        onChange={(operator) => onChange({ ...condition, operator })}
      />
      <NumberPart
        label={`${name}: days`}
        value={condition.days}
        onChange={(days) => onChange({ ...condition, days })}
      />
      {condition.days === 1 ? 'day' : 'days'}
    </>
  );
}
