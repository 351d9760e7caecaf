'use client';

import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { conditionProblem } from '@/lib/domain/process/conditions/rules/kinds';
import { conditionOn, subjectOf } from '@/lib/domain/process/conditions/rules/subjects';
import type { Option, SingleCondition, Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import { ConditionParts } from './condition-parts';
import { WordPart } from './word-part';

type ConditionRowProps = {
  /** "and", "or", or nothing before the first. */
  joint: string;
  condition: SingleCondition;
  around: Surroundings;
  subjects: ReadonlyArray<Option>;
  /** After somebody tried to save: what is missing is no longer only a hint. */
  isStrict: boolean;
  onChange: (condition: SingleCondition) => void;
  onRemove: () => void;
};

/** One condition as a line of the sentence. */
export function ConditionRow(props: ConditionRowProps) {
  const { joint, condition, around, subjects, isStrict, onChange, onRemove } = props;
  const subject = subjectOf(condition);
  const name = subjects.find(({ value }) => value === subject)?.label ?? 'A field that is gone';
  const offered = subjects.some(({ value }) => value === subject)
    ? subjects
    : [{ value: subject, label: name }, ...subjects];
  const problem = conditionProblem(condition, around);

  return (
    <div className="grid grid-cols-[32px_minmax(0,1fr)_auto] items-start gap-x-1 border-t border-line py-1.5">
      <span className="pt-1 text-text-3 max-md:pt-2.5">{joint}</span>
      <div className="flex min-h-7 min-w-0 flex-wrap items-center gap-x-[5px] gap-y-1 text-text-2 max-md:min-h-11">
        <WordPart
          label="About"
          options={offered}
          value={subject}
          onChange={(chosen) => onChange(conditionOn(chosen, around.currency))}
        />
        <ConditionParts condition={condition} around={around} name={name} onChange={onChange} />
      </div>
      <IconButton label={`Take out: ${name}`} onClick={onRemove}>
        <X aria-hidden />
      </IconButton>
      {problem ? (
        <p className={`col-start-2 text-xs ${isStrict ? 'text-bad-text' : 'text-text-3'}`}>{problem.message}</p>
      ) : null}
    </div>
  );
}
