import { formatMoney } from '@/lib/core/money';
import { listOf } from '@/lib/core/words';
import type { ConditionFacts } from '@/lib/domain/process/conditions/rules/facts';
import { answersTo, labelIn } from '@/lib/domain/process/conditions/rules/choice';
import { SUBJECTS_AT_START } from '@/lib/domain/process/conditions/rules/subjects';
import type { ChoiceSubject, Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import type { Seen } from '@/lib/domain/process/journeys/vocabulary';

export type StartFacts = ConditionFacts & { amountMinor: bigint };

/** What was known of a deal about these subjects, in words. */
export function seenOf(subjects: ReadonlyArray<string>, facts: StartFacts, around: Surroundings): ReadonlyArray<Seen> {
  return SUBJECTS_AT_START.filter(({ value }) => subjects.includes(value)).map(({ value, label }) => ({
    label,
    value: answerWords(value, facts, around),
  }));
}

function answerWords(subject: string, facts: StartFacts, around: Surroundings): string {
  if (subject === 'certified') return facts.partner.certified ? 'Yes' : 'No';
  if (subject === 'field:amount') return formatMoney(facts.amountMinor, facts.currency);

  const choice = subject.replace('choice:', '') as ChoiceSubject;
  const labels = answersTo(choice, facts).map((answer) => labelIn(around, choice, answer));
  return labels.length === 0 ? 'None' : listOf([...new Set(labels)]);
}
