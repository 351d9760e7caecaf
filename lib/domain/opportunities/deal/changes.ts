import type { CalendarDate } from '@/lib/core/calendar-date';
import { AMOUNT_MESSAGES, parseAmount } from '@/lib/core/parse-amount';
import type { FieldErrors } from '@/lib/core/errors';
import { ok, refuse, type Result } from '@/lib/core/result';
import { findField, type DealField } from '@/lib/domain/process/fields';
import type { FieldValues } from '@/lib/domain/process/criteria/rules/facts';
import { readField, type Problem } from './field-values';
import { orderDateProblem } from './rules';

/** One field, as kept, before and after. */
export type Change = { field: DealField; before: string | null; after: string | null };

type Writing = {
  /** The currency the amounts are written in from now on, and the one they were written in so far. */
  currency: string;
  currencyBefore: string;
  locale: string;
  today: CalendarDate;
  now: FieldValues;
};

type Wish = Writing & { fields: Readonly<Record<string, string | null>> };

/** What an edit comes down to: unchanged fields fall out. All problems are named at once, each at its field. */
export function changesOf({ fields, ...writing }: Wish): Result<ReadonlyArray<Change>, 'invalid', FieldErrors> {
  const problems: Record<string, ReadonlyArray<string>> = {};
  const changes: Array<Change> = [];

  for (const [key, typed] of Object.entries(fields)) {
    const field = findField(key);
    const read = field ? readChange(field, typed, writing) : refuse('Deals have no such field.');
    if (!read.ok) problems[`fields.${key}`] = [read.reason];
    else if (read.value) changes.push(read.value);
  }
  return Object.keys(problems).length > 0 ? refuse('invalid', problems) : ok(changes);
}

/** Null when it comes to the same. Another currency is another amount, even when the figure stays. */
function readChange(field: DealField, typed: string | null, writing: Writing): Result<Change | null, Problem> {
  const { currency, currencyBefore, today, now } = writing;
  const before = now[field.key] ?? null;
  // As it is kept it is written the one way, whatever the reader's.
  const locale = typed === before ? 'en-GB' : writing.locale;
  const read = readField(field, typed, { currency, locale });
  if (!read.ok) return read;

  const after = read.value;
  if (after === before && (field.type !== 'money' || currency === currencyBefore)) return ok(null);

  const problem = after === null ? null : problemWith(field, after, today);
  return problem === null ? ok({ field, before, after }) : refuse(problem);
}

function problemWith({ key }: DealField, value: string, today: CalendarDate): Problem | null {
  if (key === 'closeDate') return orderDateProblem(value, today);
  return key === 'amount' && Number(value) === 0 ? AMOUNT_MESSAGES['money.zero'] : null;
}

/** The amount in minor units; the decimals were made from it, so it always reads. */
export function minorOf(decimal: string, currency: string): bigint {
  const read = parseAmount(decimal, currency, 'en-GB');
  if (!read.ok) throw new RangeError(`"${decimal}" is not an amount in ${currency}`);
  return read.value;
}

/** How a value is told to people later on: amounts carry their currency. */
export function toldAs({ type }: DealField, value: string | null, currency: string): string | null {
  return value !== null && type === 'money' ? `${currency} ${value}` : value;
}
