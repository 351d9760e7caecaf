/** "1 deal", "12 deals", "1,284 deals". */
export function plural(count: number, one: string, many: string, locale = 'en-GB'): string {
  return `${formatCount(count, locale)} ${count === 1 ? one : many}`;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as it stands in a sentence: "two", "ten", from there on "11". */
export function inWords(count: number): string {
  return WORDS[count] ?? formatCount(count);
}

/** The same at a sentence's beginning: "Two". */
export function inCapitalWords(count: number): string {
  const words = inWords(count);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "a, b and c". */
export function listOf(items: ReadonlyArray<string>, conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** A figure with its base, "171 of 204", as every count of a part is written. */
export function ofTotal(part: number, total: number, locale = 'en-GB'): string {
  return `${formatCount(part, locale)} of ${formatCount(total, locale)}`;
}

export function formatCount(count: number | bigint, locale = 'en-GB'): string {
  return formatter(locale, 0).format(count);
}

/** A share between 0 and 1 as "59 %". The space does not break. */
export function formatPercent(share: number, { digits = 0, locale = 'en-GB' } = {}): string {
  return `${formatter(locale, digits).format(share * 100)}\u00a0%`;
}

/** At most `digits` decimals, none that are zero: "11.5", "12". */
export function formatNumber(value: number, { digits = 1, locale = 'en-GB' } = {}): string {
  return formatter(locale, digits).format(value);
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const known = formatters.get(key);
  if (known) return known;

  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  formatters.set(key, made);
  return made;
}
