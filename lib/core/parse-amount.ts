import { isCurrency } from './currencies.ts';
import { MAX_MINOR, minorDigits } from './money.ts';
import { ok, refuse, type Result } from './result.ts';

/** Why an amount was not understood, with the words for the person who typed it. */
export const AMOUNT_MESSAGES = {
  'money.unknown_currency': 'Choose a currency, for example EUR.',
  'money.wrong_currency': 'This amount is in another currency. Change the currency or the amount.',
  'money.empty': 'Write an amount, for example 84,000.',
  'money.not_a_number': 'Write the amount in digits, for example 84,000 or 84,000.50.',
  'money.negative': 'Write an amount of zero or more.',
  'money.zero': 'Write an amount above zero.',
  'money.wrong_separators': 'Check the commas and points: thousands come in groups of three, as in 84,000.50.',
  'money.ambiguous': 'This can be read in two ways. Write it without separators between thousands.',
  'money.too_many_decimals': 'This amount has more decimals than its currency.',
  'money.too_large': 'This amount is too large. Check the number of zeros.',
} as const;

export type AmountReason = keyof typeof AMOUNT_MESSAGES;

type Refusal = { ok: false; reason: AmountReason };
type Written = { whole: string; fraction: string };

/**
 * Reads an amount as people write it ("84,000", "84.000,50", "84 000", "84'000", "€84,000") into minor units of the
 * currency. A reading is taken only when it is the only one; `locale` settles the rest (in a currency of three
 * decimals "1.234" is either). Negative, over-precise and huge amounts (over MAX_MINOR) are refused.
 */
export function parseAmount(text: string, currency: string, locale?: string): Result<bigint, AmountReason> {
  if (!isCurrency(currency)) return refuse('money.unknown_currency');

  const bare = withoutCurrency(text, signsOf(currency, locale));
  const refusal = refusalOfShape(bare);
  if (refusal) return refusal;

  const written = splitAtDecimal(bare, minorDigits(currency), locale);
  return 'ok' in written ? written : toMinor(written, minorDigits(currency));
}

function toMinor({ whole, fraction }: Written, digits: number): Result<bigint, AmountReason> {
  const grouped = /^\d+$|^\d{1,3}([., '])\d{3}(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})*,\d{3}$/;
  if (!grouped.test(whole)) return refuse('money.wrong_separators');

  // Spreadsheets write yen as "84,000.00": zeros there say nothing and harm nothing.
  const precise = fraction.length <= 2 ? fraction.replace(/0+$/, '') : fraction;
  if (precise.length > digits) return refuse('money.too_many_decimals');

  const minor = BigInt(whole.replace(/\D/g, '') + precise.padEnd(digits, '0'));
  return minor > MAX_MINOR ? refuse('money.too_large') : ok(minor);
}

function refusalOfShape(bare: string): Refusal | null {
  if (bare === '') return refuse('money.empty');
  if (/^[-−–]|^\(.*\)$|[-−–]$/.test(bare)) return refuse('money.negative');
  if (/\p{Sc}/u.test(bare) || bare.split(/[^A-Z]+/).some(isCurrency)) return refuse('money.wrong_currency');
  if (!/^\d[\d., ']*$/.test(bare)) return refuse('money.not_a_number');
  if (bare.length > 40) return refuse('money.too_large');
  return null;
}

function splitAtDecimal(bare: string, digits: number, locale?: string): Written | Refusal {
  const at = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const mark = bare.charAt(at);
  const parts = { whole: bare.slice(0, at), fraction: bare.slice(at + 1) };
  const isOnlyOne = at >= 0 && bare.indexOf(mark) === at;
  if (!isOnlyOne) return { whole: bare, fraction: '' };
  if (!/^\d+$/.test(parts.fraction)) return refuse('money.wrong_separators');
  if (/\D/.test(parts.whole) || !/^[1-9]\d{0,2}$/.test(parts.whole) || parts.fraction.length !== 3) return parts;
  if (digits < 3) return { whole: bare, fraction: '' };
  if (locale === undefined) return refuse('money.ambiguous');

  return mark === decimalMark(locale) ? parts : { whole: bare, fraction: '' };
}

function decimalMark(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** Full-width digits become plain ones, every kind of space one kind; the currency's own code and signs go. */
function withoutCurrency(text: string, signs: ReadonlyArray<string>): string {
  const plain = withPlainSpaces(text.replace(/[’‘ʼ´`]/g, "'")).trim();
  const mark = signs.find((sign) => plain.toUpperCase().includes(sign.toUpperCase()));
  if (mark === undefined) return plain;

  const at = plain.toUpperCase().indexOf(mark.toUpperCase());
  return `${plain.slice(0, at)} ${plain.slice(at + mark.length)}`.trim();
}

function withPlainSpaces(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ');
}

const signsByCurrency = new Map<string, ReadonlyArray<string>>();

/** Kept, because an import asks for them a hundred thousand times. */
function signsOf(currency: string, locale = 'en-GB'): ReadonlyArray<string> {
  const key = `${currency} ${locale}`;
  const signs = signsByCurrency.get(key) ?? findSigns(currency, ['en-GB', locale]);
  signsByCurrency.set(key, signs);
  return signs;
}

/** Longest first, so that "US$" goes whole. */
function findSigns(currency: string, locales: ReadonlyArray<string>): ReadonlyArray<string> {
  const displays = ['symbol', 'narrowSymbol'] as const;
  const signs = locales.flatMap((locale) =>
    displays.map((currencyDisplay) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
      return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? currency;
    }),
  );
  return [currency, ...signs.map(withPlainSpaces), ...(LOCAL_SIGNS[currency] ?? [])].toSorted(
    (one, other) => other.length - one.length,
  );
}

/** What people write at home and Intl's English does not know. */
const LOCAL_SIGNS: Record<string, ReadonlyArray<string>> = {
  CHF: ['Fr.', 'SFr.'],
  CZK: ['Kč'],
  DKK: ['kr.', 'kr'],
  HUF: ['Ft'],
  NOK: ['kr'],
  PLN: ['zł'],
  SEK: ['kr'],
};
