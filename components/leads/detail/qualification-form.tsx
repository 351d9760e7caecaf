'use client';

import type { SubmitEvent } from 'react';
import { useLeadAct } from '@/components/leads/use-lead-act';
import { FormProblem } from '@/components/shared/form-problem';
import { SectionTitle } from '@/components/shared/section-title';
import { textOf } from '@/components/shared/text-of';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { qualifyLead } from '@/lib/domain/leads/actions';
import { answeredOf, type Question } from '@/lib/domain/leads/qualification/vocabulary';
import type { LeadView } from '@/lib/domain/leads/schema';

type QualificationFormProps = { lead: LeadView; questions: ReadonlyArray<Question>; needed: number; editable: boolean };

/** What tells whether a lead is worth a deal. */
export function QualificationForm({ lead, questions, needed, editable }: QualificationFormProps) {
  const { id: leadId, version, qualification } = lead;
  const { submit, pending, failure } = useLeadAct(qualifyLead, 'Saved');
  const answered = answeredOf(questions, qualification);

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const answers = Object.fromEntries(questions.map(({ key }) => [key, textOf(form, key)]));
    void submit({ leadId, version, answers });
  }

  return (
    <form noValidate onSubmit={send} className="mt-6">
      <SectionTitle ruled detail={`${answered} of ${questions.length} answered, ${needed} needed to convert it`}>
        Qualification
      </SectionTitle>
      <div className="mt-3 grid gap-3 md:grid-cols-2">
        {questions.map(({ key, label, hint }) => (
          <Field key={key} label={label} hint={hint}>
            <Textarea
              name={key}
              rows={2}
              maxLength={2000}
              defaultValue={qualification[key] ?? ''}
              readOnly={!editable}
            />
          </Field>
        ))}
      </div>
      <FormProblem failure={failure} />
      {editable ? (
        <Button type="submit" pending={pending} className="mt-3">
          Save answers
        </Button>
      ) : null}
    </form>
  );
}
