import { DIGITS_BY_CODE } from './currencies.ts';

/** An amount in the smallest unit of its currency (cents), never a float. */
export type Money = { minor: bigint; currency: string };

/** Ten million million in a currency with cents. Everything beyond is a slip of the keyboard. */
export const MAX_MINOR = 1_000_000_000_000_000n;

type FormatOptions = { compact?: boolean; whole?: boolean; locale?: string };

/**
 * The amount as people read it: "€84,000", with cents only where there are some: "€84,000.50".
 * `compact` keeps three figures, so that a column of them lines up: "€414k", "€1.20M"; amounts under 10,000 stay whole.
 * `whole` leaves the cents out, for what was multiplied by a chance and is no price.
 * Throws RangeError for an unknown currency.
 */
export function formatMoney(minor: bigint, currency: string, options: FormatOptions = {}): string {
  const { compact = false, whole = false, locale = 'en-GB' } = options;
  const digits = minorDigits(currency);
  const unit = 10n ** BigInt(digits);
  if (compact && absolute(minor) >= 10_000n * unit) return formatCompact(minor, unit, { currency, locale });

  if (compact || whole) {
    return formatter(locale, currency, 0).format(decimalString(divideHalfEven(minor, unit), 0));
  }
  const fractionDigits = minor % unit === 0n ? 0 : digits;
  return formatter(locale, currency, fractionDigits).format(decimalString(minor, digits));
}

/** Digits after the decimal point: 2 for EUR, 0 for JPY, 3 for KWD (ISO 4217). Throws RangeError for an unknown code. */
export function minorDigits(currency: string): number {
  const digits = DIGITS_BY_CODE.get(currency);
  if (digits === undefined) throw new RangeError(`unknown currency "${currency}"`);
  return digits;
}

/** The plain decimal number for CSV and forms: 8400050n in EUR is "84000.50". */
export function decimalAmount(minor: bigint, currency: string): string {
  return decimalString(minor, minorDigits(currency));
}

/** Throws RangeError when the currencies differ: totals over several currencies are converted first. */
export function addMoney(one: Money, other: Money): Money {
  if (one.currency !== other.currency) throw new RangeError(`can't add ${other.currency} to ${one.currency}`);
  return { minor: one.minor + other.minor, currency: one.currency };
}

/**
 * The amount in another currency's minor units, at `rate` units of the target for one of the source, a plain decimal
 * string such as "0.9213". The arithmetic is exact; the last step rounds half to even, so sums don't drift upwards.
 * Throws RangeError unless the rate is a positive decimal number.
 */
export function convert(minor: bigint, fromDigits: number, toDigits: number, rate: string): bigint {
  const [, whole = '', fraction = ''] = /^(\d{1,20})(?:\.(\d{1,20}))?$/.exec(rate) ?? [];
  const scaledRate = BigInt(whole + fraction);
  if (scaledRate === 0n) throw new RangeError(`"${rate}" is not a rate`);

  const numerator = minor * scaledRate * 10n ** BigInt(toDigits);
  return divideHalfEven(numerator, 10n ** BigInt(fromDigits + fraction.length));
}

/** The quotient rounded to the nearest integer, ties to the even one. The divisor must be positive. */
export function divideHalfEven(dividend: bigint, divisor: bigint): bigint {
  const size = absolute(dividend);
  const floor = size / divisor;
  const doubledRest = (size % divisor) * 2n;
  const isUp = doubledRest > divisor || (doubledRest === divisor && floor % 2n === 1n);
  const rounded = isUp ? floor + 1n : floor;
  return dividend < 0n ? -rounded : rounded;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function decimalString(minor: bigint, digits: number): Intl.StringNumericLiteral {
  const padded = absolute(minor)
    .toString()
    .padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  const fraction = digits === 0 ? '' : `.${padded.slice(-digits)}`;
  // The type wants a literal; Intl reads any decimal string, and exactly, which a number would not be.
  return `${minor < 0n ? '-' : ''}${whole}${fraction}` as Intl.StringNumericLiteral;
}

const COMPACT_UNITS = [
  { suffix: 'k', power: 3 },
  { suffix: 'M', power: 6 },
  { suffix: 'bn', power: 9 },
  { suffix: 'tn', power: 12 },
] as const;

/** Not Intl's own compact form, which writes "1.2m" in some English locales and "1240 Tsd." in German. */
function formatCompact(minor: bigint, unit: bigint, style: { currency: string; locale: string }): string {
  const sizes = COMPACT_UNITS.map(({ suffix, power }) => ({
    suffix,
    ...threeFigures(minor, unit * 10n ** BigInt(power)),
  }));
  // 999,950 is 1,000k after rounding and reads better as 1M, hence the test on the rounded figure.
  const fitting = sizes.find(({ rounded, decimals }) => absolute(rounded) < 10n ** BigInt(decimals + 3));
  const { suffix, rounded, decimals } = fitting ?? { ...threeFigures(minor, unit), suffix: '' };
  return withSuffix(decimalString(rounded, decimals), suffix, { ...style, decimals });
}

function threeFigures(minor: bigint, scale: bigint): { rounded: bigint; decimals: number } {
  const wholeFigures = (absolute(minor) / scale).toString().length;
  const decimals = Math.max(0, 3 - wholeFigures);
  return { rounded: divideHalfEven(minor * 10n ** BigInt(decimals), scale), decimals };
}

type CompactStyle = { currency: string; locale: string; decimals: number };

function withSuffix(amount: Intl.StringNumericLiteral, suffix: string, style: CompactStyle): string {
  const parts = formatter(style.locale, style.currency, style.decimals).formatToParts(amount);
  const last = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction');
  return parts.map(({ value }, i) => (i === last ? value + suffix : value)).join('');
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than a thousand uses of it. */
function formatter(locale: string, currency: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${digits}`;
  const known = formatters.get(key);
  if (known) return known;

  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formatters.set(key, made);
  return made;
}
