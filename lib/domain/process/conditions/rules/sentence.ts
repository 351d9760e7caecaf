import { listOf } from '@/lib/core/words';
import type {
  ChoiceSubject,
  Condition,
  InnerGroup,
  SingleCondition,
  Surroundings,
} from '@/lib/domain/process/conditions/vocabulary';
import { labelIn } from './choice';
import { singleWords } from './kinds';

/** "The amount is at least €50,000 and the partner is a Gold reseller." Empty when nothing is asked. */
export function sentence(condition: Condition, around: Surroundings): string {
  const text = clause(condition, around);
  if (text === '') return '';
  const end = text.endsWith('…') ? '' : '.';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
}

/** The same as a part of a longer sentence: "because the amount is …". */
export function clause(condition: Condition, around: Surroundings): string {
  const parts = joinedSeller(condition, around).map((item) => {
    if (typeof item === 'string') return item;
    return item.kind === 'group' ? groupWords(item, around) : singleWords(item, around);
  });
  return listOf(parts, condition.match === 'all' ? 'and' : 'or');
}

function groupWords({ match, items }: InnerGroup, around: Surroundings): string {
  const parts = items.map((item) => singleWords(item, around));
  if (parts.length < 2) return parts.join('');
  return match === 'all' ? `both ${listOf(parts, 'and')}` : `either ${listOf(parts, 'or')}`;
}

type Item = SingleCondition | InnerGroup;

/** One tier and one type read as one: "the partner is a Gold reseller". */
function joinedSeller({ match, items }: Condition, around: Surroundings): ReadonlyArray<Item | string> {
  const tier = items.find((item) => isOne(item, 'tier'));
  const type = items.find((item) => isOne(item, 'partner_type'));
  if (match !== 'all' || !tier || !type) return items;

  const words = `the partner is a ${label(tier, around)} ${typeWords(label(type, around))}`;
  return items.filter((item) => item !== type).map((item) => (item === tier ? words : item));
}

function isOne(item: Item, subject: ChoiceSubject): boolean {
  return item.kind === 'choice' && item.subject === subject && item.operator === 'one_of' && item.values.length === 1;
}

function label(item: Item, around: Surroundings): string {
  return item.kind === 'choice' ? labelIn(around, item.subject, item.values[0] ?? '') : '';
}

/** "Reseller" within a sentence is "reseller"; "MSP" stays. */
function typeWords(name: string): string {
  return name === name.toUpperCase() ? name : name.toLowerCase();
}
