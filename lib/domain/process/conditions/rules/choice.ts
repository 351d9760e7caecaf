import { listOf } from '@/lib/core/words';
import type { ChoiceCondition, ChoiceSubject, Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import type { ConditionFacts } from './facts';
import type { ConditionProblem, KindRules } from './kind';

export const choice: KindRules<ChoiceCondition> = { holds, problem, words };

function holds({ subject, operator, values }: ChoiceCondition, facts: ConditionFacts): boolean {
  const isOneOf = answersTo(subject, facts).some((answer) => values.includes(answer));
  return operator === 'one_of' ? isOneOf : !isOneOf;
}

/** What a deal answers to a subject: several where it has several products. */
export function answersTo(subject: ChoiceSubject, facts: ConditionFacts): ReadonlyArray<string> {
  switch (subject) {
    case 'stage':
      return [facts.stageKey];
    case 'product_line':
      return facts.products.map(({ line }) => line);
    case 'product':
      return facts.products.map(({ id }) => id);
    case 'deal_type':
      return [facts.dealType];
    case 'partner_type':
      return [facts.partner.type];
    case 'tier':
      return [facts.partner.tier];
    case 'region':
      return [facts.partner.region];
  }
}

function problem({ subject, values }: ChoiceCondition, around: Surroundings): ConditionProblem | null {
  if (values.length === 0) return { at: 'operand', message: 'Choose at least one.' };

  const known = around.choices[subject];
  const isGone = values.some((value) => !known.some((option) => option.value === value));
  return isGone ? { at: 'operand', message: GONE[subject] } : null;
}

const GONE: Readonly<Record<ChoiceSubject, string>> = {
  stage: 'This stage is no longer there. Take it out, or choose another.',
  product_line: 'This product line is no longer there. Take it out, or choose another.',
  product: 'This product is no longer there. Take it out, or choose another.',
  deal_type: 'This deal type does not exist. Choose another.',
  partner_type: 'This partner type does not exist. Choose another.',
  tier: 'This tier does not exist. Choose another.',
  region: 'No partner is in this region any more. Take it out, or choose another.',
};

const BEGINNINGS: Readonly<Record<ChoiceSubject, { one_of: string; none_of: string }>> = {
  stage: { one_of: 'the stage is', none_of: 'the stage is not' },
  product_line: { one_of: 'the product line is', none_of: 'the product line is not' },
  product: { one_of: 'it is about', none_of: 'it is not about' },
  deal_type: { one_of: 'the deal type is', none_of: 'the deal type is not' },
  partner_type: { one_of: 'the partner’s type is', none_of: 'the partner’s type is not' },
  tier: { one_of: 'the partner’s tier is', none_of: 'the partner’s tier is not' },
  region: { one_of: 'the partner is in', none_of: 'the partner is not in' },
};

function words({ subject, operator, values }: ChoiceCondition, around: Surroundings): string {
  const labels = values.map((value) => labelIn(around, subject, value));
  return `${BEGINNINGS[subject][operator]} ${labels.length === 0 ? '…' : listOf(labels, 'or')}`;
}

export function labelIn(around: Surroundings, subject: ChoiceSubject, value: string): string {
  return around.choices[subject].find((option) => option.value === value)?.label ?? 'something that is gone';
}
