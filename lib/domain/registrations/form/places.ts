import { ANSWER_LABELS, NO_ANSWERS, type Answer, type RawAnswers } from '@/lib/domain/registrations/vocabulary';

/** Everything in a form that can be answered, in its order; own questions by `own.KEY`, the amount with its currency as one. */
function placesOf({ own }: RawAnswers): ReadonlyArray<string> {
  const keys = Object.keys(NO_ANSWERS).filter((key) => key !== 'own' && key !== 'currency');
  return [...keys, ...Object.keys(own).map((key) => `own.${key}`)];
}

export function filledPlaces(answers: RawAnswers): ReadonlyArray<string> {
  return placesOf(answers).filter((place) => typedAt(answers, place) !== '');
}

/** The answers that differ, in the order of the form; of the amount the number or its currency. */
export function changedPlaces(before: RawAnswers, after: RawAnswers): ReadonlyArray<string> {
  const places = new Set([...placesOf(before), ...placesOf(after)]);
  const differs = (place: string) => typedAt(before, place).trim() !== typedAt(after, place).trim();
  return [...places].filter((place) => differs(place) || (place === 'amount' && differs('currency')));
}

/** The last answer, in the order of the form, that differs from before; null where none does. */
export function changedLast(before: RawAnswers | null, after: RawAnswers): string | null {
  const changed = placesOf(after).filter(
    (place) => typedAt(after, place) !== (before === null ? '' : typedAt(before, place)),
  );
  return changed.at(-1) ?? null;
}

/** How a screen calls it; null for an own question, whose words the programme keeps. */
export function placeLabel(place: string): string | null {
  return place in ANSWER_LABELS ? ANSWER_LABELS[place as keyof typeof ANSWER_LABELS] : null;
}

function typedAt(answers: RawAnswers, place: string): string {
  const [answer = '', key] = place.split('.');
  if (key !== undefined) return answers.own[key] ?? '';
  return [answers[answer as Answer]].flat().join();
}
