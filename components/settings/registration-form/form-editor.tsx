'use client';

import { Plus } from 'lucide-react';
import { FormProblem } from '@/components/shared/form-problem';
import { SectionTitle } from '@/components/shared/section-title';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { lengthWarning, mandatoryCount } from '@/lib/domain/registrations/form/rules';
import type { DropOffView } from '@/lib/domain/registrations/form/schema';
import { MAX_OWN_QUESTIONS, type RegistrationFormView } from '@/lib/domain/registrations/form/vocabulary';
import { EvidenceRow } from './evidence-row';
import { DropOffNote } from './drop-off-note';
import { FieldRow } from './field-row';
import { QuestionRow } from './question-row';
import { useFormDraft } from './use-form-draft';
import type { WhenChoices } from './when-field';

type FormEditorProps = { form: RegistrationFormView; dropOff: DropOffView; choices: WhenChoices };

/** What partners are asked, beside what each answer costs: how many stop there. */
export function FormEditor({ form, dropOff, choices }: FormEditorProps) {
  const {
    draft,
    changeField,
    changeEvidence,
    changeQuestion,
    addQuestion,
    removeQuestion,
    save,
    pending,
    failure,
    errorOf,
  } = useFormDraft(form);
  const warning = lengthWarning(draft);

  return (
    <form
      noValidate
      className="mt-3 flex max-w-[880px] flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <DropOffNote dropOff={dropOff} />
      <section aria-label="Answers">
        <SectionTitle ruled>Answers</SectionTitle>
        <ul>
          <EvidenceRow evidence={draft.evidence} onChange={changeEvidence} />
          {draft.fields.map((field) => (
            <FieldRow
              key={field.field}
              field={field}
              stopped={dropOff.stopped[field.field] ?? 0}
              choices={choices}
              onChange={(part) => changeField(field.field, part)}
            />
          ))}
        </ul>
      </section>
      <section aria-label="Your own questions">
        <SectionTitle
          ruled
          detail={draft.own.length === 0 ? 'None yet' : ''}
          end={
            <Button size="sm" variant="quiet" disabled={draft.own.length >= MAX_OWN_QUESTIONS} onClick={addQuestion}>
              <Plus aria-hidden /> Question
            </Button>
          }
        >
          Your own questions
        </SectionTitle>
        <ul>
          {draft.own.map((question, place) => (
            <QuestionRow
              key={question.key}
              question={question}
              stopped={dropOff.stopped[`own.${question.key}`] ?? 0}
              choices={choices}
              errorOf={(part) => errorOf(`own.${place}.${part}`)}
              onChange={(part) => changeQuestion(question.key, part)}
              onRemove={() => removeQuestion(question.key)}
            />
          ))}
        </ul>
      </section>
      {warning ? <Note tone="warn">{warning}</Note> : null}
      <FormProblem failure={failure} />
      <p className="flex items-center gap-3">
        <Button type="submit" variant="primary" pending={pending}>
          Save
        </Button>
        <span className="text-text-3">{mandatoryCount(draft, {})} answers are mandatory for everybody.</span>
      </p>
    </form>
  );
}
