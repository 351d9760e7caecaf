import { decimalAmount } from '@/lib/core/money';
import { parseAmount } from '@/lib/core/parse-amount';
import type { FieldErrors } from '@/lib/core/errors';
import { ok, refuse, type Result } from '@/lib/core/result';
import { findField, type DealField } from '@/lib/domain/process/fields';
import type { FieldValues } from '@/lib/domain/process/criteria/rules/facts';
import { readField } from './field-values';

/** One field, as kept, before and after. */
export type Change = { field: DealField; before: string | null; after: string | null };

type Wish = {
  fields: Readonly<Record<string, string | null>>;
  /** The currency the amounts are written in from now on. */
  currency: string;
  locale: string;
  now: FieldValues;
};

/** What an edit comes down to: unchanged fields fall out. All problems are named at once, each at its field. */
export function changesOf({
  fields,
  currency,
  locale,
  now,
}: Wish): Result<ReadonlyArray<Change>, 'invalid', FieldErrors> {
  const problems: Record<string, ReadonlyArray<string>> = {};
  const changes: Array<Change> = [];

  for (const [key, typed] of Object.entries(fields)) {
    const field = findField(key);
    const read = field ? readField(field, typed, { currency, locale }) : refuse('Deals have no such field.');
    if (!read.ok) problems[`fields.${key}`] = [read.reason];
    else if (field && read.value !== (now[key] ?? null))
      changes.push({ field, before: now[key] ?? null, after: read.value });
  }
  return Object.keys(problems).length > 0 ? refuse('invalid', problems) : ok(changes);
}

/** The amount in minor units; the decimals were made from it, so it always reads. */
export function minorOf(decimal: string, currency: string): bigint {
  const read = parseAmount(decimal, currency, 'en-GB');
  if (!read.ok) throw new RangeError(`"${decimal}" is not an amount in ${currency}`);
  return read.value;
}

/** How a value is told to people later on: amounts carry their currency. */
export function toldAs({ type }: DealField, value: string | null, currency: string): string | null {
  return value !== null && type === 'money'
    ? `${currency} ${decimalAmount(minorOf(value, currency), currency)}`
    : value;
}
