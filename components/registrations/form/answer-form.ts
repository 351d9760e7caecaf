import type { Answer, RawAnswers } from '@/lib/domain/registrations/vocabulary';

/** What the sections of the form share: the answers, how to change them, and what is wrong with each. */
export type AnswerForm = {
  answers: RawAnswers;
  change: (changes: Partial<RawAnswers>) => void;
  /** The person has left the field: from now on what is wrong with it is shown. */
  leave: (answer: Answer) => void;
  errorOf: (answer: Answer) => string | undefined;
};

export function answerId(answer: Answer): string {
  return `answer-${answer}`;
}

/** Puts the cursor into the field of an answer; of several controls, into the first. */
export function focusAnswer(answer: Answer): void {
  const place = document.getElementById(answerId(answer));
  const control = place?.matches('input, select, textarea') ? place : place?.querySelector<HTMLElement>('input');
  control?.focus();
}
