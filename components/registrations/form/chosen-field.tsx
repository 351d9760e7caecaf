'use client';

import type { ReactNode } from 'react';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { completedEmail } from '@/lib/domain/registrations/rules';
import { ANSWER_LABELS, SOURCES, type ChosenAnswer } from '@/lib/domain/registrations/vocabulary';
import { answerId, type AnswerForm } from './answer-form';
import { AnswerInput } from './answer-input';

type ChosenFieldProps = { form: AnswerForm; field: ChosenAnswer };

/** One of the answers that a programme may ask for, each in the way it is given best. */
export function ChosenField({ form, field }: ChosenFieldProps): ReactNode {
  const shown = SPECIAL[field];
  return shown ? shown(form) : <AnswerInput form={form} answer={field} hint={HINTS[field]} />;
}

const SPECIAL: Partial<Record<ChosenAnswer, (form: AnswerForm) => ReactNode>> = {
  problem: (form) => <ProblemField form={form} />,
  tender: (form) => <TenderField form={form} />,
  tenderDate: (form) => <TenderDateField form={form} />,
  source: (form) => <SourceField form={form} />,
  contactEmail: (form) => <AnswerInput form={form} answer="contactEmail" type="email" error={emailHelp(form)} />,
  phone: (form) => <AnswerInput form={form} answer="phone" type="tel" />,
  discount: (form) => <AnswerInput form={form} answer="discount" inputMode="numeric" />,
  units: (form) => <AnswerInput form={form} answer="units" inputMode="numeric" />,
};

const HINTS: Partial<Record<ChosenAnswer, string>> = {
  competitor: 'Who else was asked.',
  teamingPartner: 'Another company that sells or installs with you.',
  nextStep: 'What happens next, and who does it.',
  externalId: 'The number this deal has in your own system.',
};

function ProblemField({ form }: { form: AnswerForm }) {
  return (
    <Field
      id={answerId('problem')}
      label={ANSWER_LABELS.problem}
      hint="Two sentences are enough. Their words are best."
      error={form.errorOf('problem')}
      className="md:col-span-2"
    >
      <Textarea
        placeholder="What happens today, and what should happen instead"
        value={form.answers.problem}
        onChange={(event) => form.change({ problem: event.currentTarget.value })}
        onBlur={() => form.leave('problem')}
      />
    </Field>
  );
}

const YES_OR_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

function TenderField({ form }: { form: AnswerForm }) {
  return (
    <div id={answerId('tender')}>
      <RadioGroup
        legend={ANSWER_LABELS.tender}
        look="bar"
        options={YES_OR_NO}
        value={form.answers.tender}
        onValueChange={(tender) => form.change({ tender })}
        error={form.errorOf('tender')}
      />
    </div>
  );
}

function TenderDateField({ form }: { form: AnswerForm }) {
  return (
    <Field id={answerId('tenderDate')} label={ANSWER_LABELS.tenderDate} error={form.errorOf('tenderDate')}>
      <DateField
        value={form.answers.tenderDate}
        onChange={(event) => form.change({ tenderDate: event.currentTarget.value })}
        onBlur={() => form.leave('tenderDate')}
      />
    </Field>
  );
}

function SourceField({ form }: { form: AnswerForm }) {
  return (
    <Field id={answerId('source')} label={ANSWER_LABELS.source} error={form.errorOf('source')}>
      <Select
        options={SOURCES}
        placeholder="Choose one"
        value={form.answers.source}
        onChange={(event) => form.change({ source: event.currentTarget.value })}
        onBlur={() => form.leave('source')}
      />
    </Field>
  );
}

/** An address that stops short is completed by the customer's own domain, at a press. */
function emailHelp({ answers, errorOf, change }: AnswerForm): ReactNode {
  const problem = errorOf('contactEmail');
  const completed = completedEmail(answers.contactEmail, answers.website);
  if (!problem || !completed) return problem;

  return (
    <>
      The part after @ isn’t complete. Did you mean{' '}
      <button type="button" className="font-medium underline" onClick={() => change({ contactEmail: completed })}>
        {completed}
      </button>
      ?
    </>
  );
}
