'use client';

import { X } from 'lucide-react';
import { TagChoice } from '@/components/shared/tag-choice';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { DEMANDS, QUESTION_KINDS, type OwnQuestion } from '@/lib/domain/registrations/form/vocabulary';
import { StoppedHere } from './stopped-here';
import { WhenField, type WhenChoices } from './when-field';

type QuestionRowProps = {
  question: OwnQuestion;
  stopped: number;
  choices: WhenChoices;
  errorOf: (part: keyof OwnQuestion) => string | undefined;
  onChange: (part: Partial<OwnQuestion>) => void;
  onRemove: () => void;
};

/** A question in the vendor's own words. */
export function QuestionRow({ question, stopped, choices, errorOf, onChange, onRemove }: QuestionRowProps) {
  const { label, kind, options, demand, when } = question;
  const name = label || 'this question';
  return (
    <li className="flex flex-col gap-3 border-b border-line py-3">
      <div className="flex items-end gap-2 max-md:flex-wrap">
        <Field label="Question" error={errorOf('label')} className="min-w-48 flex-1">
          <Input value={label} maxLength={120} onChange={(event) => onChange({ label: event.currentTarget.value })} />
        </Field>
        <Field label="Answer" className="w-36">
          <Select
            options={QUESTION_KINDS}
            value={kind}
            onChange={(event) => onChange(kindOf(event.currentTarget.value))}
          />
        </Field>
        <IconButton label={`Take out ${name}`} onClick={onRemove}>
          <X aria-hidden />
        </IconButton>
      </div>
      {kind === 'choice' ? (
        <TagChoice
          freeText
          label="Choices"
          mark=""
          options={[]}
          values={options}
          placeholder="Write one and press Enter"
          error={errorOf('options')}
          onChange={(values) => onChange({ options: values })}
        />
      ) : null}
      <div className="flex items-center gap-3 max-md:flex-wrap">
        <Select
          aria-label={`${name}: whether it is asked`}
          options={DEMANDS}
          value={demand}
          className="w-44 shrink-0"
          onChange={(event) =>
            onChange({ demand: DEMANDS.find(({ value }) => value === event.currentTarget.value)?.value ?? demand })
          }
        />
        <WhenField label={name} when={when} choices={choices} onChange={(next) => onChange({ when: next })} />
        <span className="ml-auto">
          <StoppedHere count={stopped} />
        </span>
      </div>
    </li>
  );
}

function kindOf(value: string): Partial<OwnQuestion> {
  const kind = QUESTION_KINDS.find((one) => one.value === value)?.value ?? 'text';
  return { kind };
}
