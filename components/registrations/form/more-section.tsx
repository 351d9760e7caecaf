'use client';

import { Disclosure } from '@/components/ui/disclosure';
import { listOf } from '@/lib/core/words';
import { ANSWER_LABELS } from '@/lib/domain/registrations/vocabulary';
import type { AnswerForm } from './answer-form';
import { ChosenField } from './chosen-field';
import { ChosenGrid } from './chosen-grid';
import { OwnField } from './own-field';

/** So many are named on the closed line. */
const NAMED = 4;

/** What may help the person who decides; never asked for. */
export function MoreSection({ form }: { form: AnswerForm }) {
  const fields = form.fields.filter(({ demand }) => demand === 'optional').map(({ field }) => field);
  const questions = form.questions.filter(({ demand }) => demand === 'optional');
  if (fields.length + questions.length === 0) return null;

  const isUsed =
    fields.some((field) => form.answers[field] !== '') ||
    questions.some(({ key }) => (form.answers.own[key] ?? '') !== '');
  const labels = [...fields.map((field) => ANSWER_LABELS[field]), ...questions.map(({ label }) => label)];

  return (
    <section className="border-t border-line py-3.5">
      <Disclosure label="More that can help" detail={detailOf(labels)} open={isUsed}>
        <ChosenGrid>
          {fields.map((field) => (
            <ChosenField key={field} form={form} field={field} />
          ))}
          {questions.map((question) => (
            <OwnField key={question.key} form={form} question={question} />
          ))}
        </ChosenGrid>
      </Disclosure>
    </section>
  );
}

function detailOf(labels: ReadonlyArray<string>): string {
  const named = labels.slice(0, NAMED).map((label) => label.charAt(0).toLowerCase() + label.slice(1));
  return labels.length > NAMED ? `${named.join(', ')} …` : listOf(named);
}
