'use client';

import type { SingleCondition } from '@/lib/domain/process/conditions/vocabulary';
import { ChoiceParts } from './choice-parts';
import { DaysParts } from './days-parts';
import { FieldParts } from './field-parts';
import type { PartsProps } from './parts-props';
import { SignalParts } from './signal-parts';
import { WordPart } from './word-part';

const CERTIFIED = [
  { value: 'yes', label: 'yes' },
  { value: 'no', label: 'no' },
] as const;

/** What comes after the subject, in the words of its kind. */
export function ConditionParts({ condition, ...rest }: PartsProps<SingleCondition>) {
  switch (condition.kind) {
    case 'choice':
      return <ChoiceParts condition={condition} {...rest} />;
    case 'days':
      return <DaysParts condition={condition} {...rest} />;
    case 'field':
      return <FieldParts condition={condition} {...rest} />;
    case 'signal':
      return <SignalParts condition={condition} {...rest} />;
    case 'certified':
      return (
        <WordPart
          label={rest.name}
          options={CERTIFIED}
          value={condition.certified ? 'yes' : 'no'}
          onChange={(value) => rest.onChange({ kind: 'certified', certified: value === 'yes' })}
        />
      );
  }
}
