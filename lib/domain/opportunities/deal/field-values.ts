import { decimalAmount } from '@/lib/core/money';
import { AMOUNT_MESSAGES, parseAmount } from '@/lib/core/parse-amount';
import { ok, refuse, type Result } from '@/lib/core/result';
import { email, isoDate, link, multiline, text } from '@/lib/core/text';
import { YES_NO, type DealField, type FieldType } from '@/lib/domain/process/fields';

type Writing = { currency: string; locale: string };

/** A sentence for the person who typed it. */
export type Problem = string;

/**
 * What somebody typed into a field, in the form in which it is kept: days as 'YYYY-MM-DD', amounts as decimals in whole
 * units, numbers without separators, text trimmed. Blank empties the field, which is null.
 */
export function readField(field: DealField, typed: string | null, writing: Writing): Result<string | null, Problem> {
  if (typed === null || typed.trim() === '') return emptied(field);

  return READERS[field.type](typed, { ...writing, choices: field.choices ?? [] });
}

type Reader = (
  typed: string,
  writing: Writing & { choices: ReadonlyArray<{ value: string }> },
) => Result<string, Problem>;

const READERS: Readonly<Record<FieldType, Reader>> = {
  money: amountOf,
  number: numberOf,
  date: (typed) => parsed(isoDate.safeParse(typed)),
  email: (typed) => parsed(email.safeParse(typed)),
  link: (typed) => parsed(link.safeParse(typed)),
  text: (typed) => parsed(text(200).safeParse(typed)),
  long_text: (typed) => parsed(multiline(4_000).safeParse(typed)),
  choice: (typed, { choices }) => chosen(choices, typed),
  yes_no: (typed) => chosen(YES_NO, typed),
};

/** A deal is always worth something and always of some type. */
function emptied({ key }: DealField): Result<null, Problem> {
  if (key === 'amount') return refuse(AMOUNT_MESSAGES['money.empty']);
  return key === 'dealType' ? refuse('Choose one of the answers.') : ok(null);
}

function amountOf(typed: string, { currency, locale }: Writing): Result<string, Problem> {
  const read = parseAmount(typed, currency, locale);
  return read.ok ? ok(decimalAmount(read.value, currency)) : refuse(AMOUNT_MESSAGES[read.reason]);
}

function numberOf(typed: string): Result<string, Problem> {
  const plain = typed.replace(/[\s,']/g, '');
  if (!/^\d{1,12}(\.\d{1,4})?$/.test(plain)) return refuse('Write a number such as 1200.');
  return ok(plain.replace(/^0+(?=\d)/, ''));
}

function chosen(choices: ReadonlyArray<{ value: string }>, typed: string): Result<string, Problem> {
  return choices.some(({ value }) => value === typed) ? ok(typed) : refuse('Choose one of the answers.');
}

type Parsed =
  { success: true; data: string } | { success: false; error: { issues: ReadonlyArray<{ message: string }> } };

function parsed(outcome: Parsed): Result<string, Problem> {
  if (outcome.success) return ok(outcome.data);
  return refuse(outcome.error.issues[0]?.message ?? 'This needs another look.');
}
