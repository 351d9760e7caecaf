import { compareProducts } from '@/lib/core/decimal';
import type { DealField } from '@/lib/domain/process/criteria/rules/fields';
import type { FieldCondition } from '@/lib/domain/process/conditions/vocabulary';
import type { ConditionFacts } from './facts';

export type Asked = { condition: FieldCondition; facts: ConditionFacts };

/** A field's value with what it is compared with: negative, 0 or positive. NaN, which satisfies nothing, when they can't be. */
export function compare(known: DealField, value: string, { condition, facts }: Asked): number {
  const { operand } = condition;
  if (known.type === 'money') return compareMoney(value, condition, facts);
  if (known.type === 'number') return compareProducts([value], [operand]);
  if (known.type === 'date') return Number(value > operand) - Number(value < operand);
  return value.toLowerCase() === operand.toLowerCase() ? 0 : Number.NaN;
}

/** Exactly where the currencies are the same; else both in the workspace's currency, the amount as it is kept with the deal. */
function compareMoney(value: string, { field, operand, currency }: FieldCondition, facts: ConditionFacts): number {
  if (currency === facts.currency) return compareProducts([value], [operand]);

  const rate = currency === null ? undefined : facts.rates[currency];
  const worth = field === 'amount' ? [facts.baseAmount] : inBase(value, facts);
  if (rate === undefined || worth === null) return Number.NaN;
  return compareProducts(worth, [operand, rate]);
}

function inBase(value: string, { currency, rates }: ConditionFacts): ReadonlyArray<string> | null {
  const rate = rates[currency];
  return rate === undefined ? null : [value, rate];
}
