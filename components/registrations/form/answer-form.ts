import type { FormField, OwnQuestion } from '@/lib/domain/registrations/form/vocabulary';
import type { Answer, RawAnswers } from '@/lib/domain/registrations/vocabulary';

/** An answer, or one to an own question of the programme. */
export type AnswerPlace = Answer | 'evidence' | `own.${string}`;

/** What the sections of the form share: the answers, how to change them, what is asked, and what is wrong with each. */
export type AnswerForm = {
  answers: RawAnswers;
  change: (changes: Partial<RawAnswers>) => void;
  /** The person has left the field: from now on what is wrong with it is shown. */
  leave: (place: AnswerPlace) => void;
  errorOf: (place: AnswerPlace) => string | undefined;
  /** What the programme asks besides what it always asks, as the answers stand. */
  fields: ReadonlyArray<FormField>;
  questions: ReadonlyArray<OwnQuestion>;
};

export function answerId(place: AnswerPlace): string {
  return `answer-${place}`;
}

export function typedAt(answers: RawAnswers, place: AnswerPlace): string | ReadonlyArray<string> {
  if (place === 'evidence') return '';
  const [answer, key] = place.split('.');
  return key === undefined ? answers[answer as Answer] : (answers.own[key] ?? '');
}

/** Puts the cursor into the field of an answer; of several controls, into the first. */
export function focusAnswer(place: AnswerPlace): void {
  const field = document.getElementById(answerId(place));
  const control = field?.matches('input, select, textarea') ? field : field?.querySelector<HTMLElement>('input');
  control?.focus();
}
