'use client';

import type { OwnQuestion } from '@/lib/domain/registrations/form/vocabulary';
import { ALWAYS_ASKED, CHOSEN, type ChosenAnswer } from '@/lib/domain/registrations/vocabulary';
import { AlwaysField, type Offer } from './always-fields';
import type { AnswerForm } from './answer-form';
import { ChosenField } from './chosen-field';
import { ChosenGrid } from './chosen-grid';
import { OwnField } from './own-field';

type AmendFieldsProps = {
  form: AnswerForm;
  /** What the vendor asked about. */
  places: ReadonlyArray<string>;
  questions: ReadonlyArray<OwnQuestion>;
  offer: Offer;
};

/** The answers that may be changed, as they were sent. */
export function AmendFields({ form, places, questions, offer }: AmendFieldsProps) {
  return (
    <ChosenGrid>
      {places.filter(isAlways).map((field) => (
        <AlwaysField key={field} form={form} field={field} offer={offer} />
      ))}
      {places.filter(isChosen).map((field) => (
        <ChosenField key={field} form={form} field={field} />
      ))}
      {questions
        .filter(({ key }) => places.includes(`own.${key}`))
        .map((question) => (
          <OwnField key={question.key} form={form} question={question} />
        ))}
    </ChosenGrid>
  );
}

function isAlways(place: string): place is keyof typeof ALWAYS_ASKED {
  return place in ALWAYS_ASKED;
}

function isChosen(place: string): place is ChosenAnswer {
  return place in CHOSEN;
}
