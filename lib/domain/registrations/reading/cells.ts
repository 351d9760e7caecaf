import { COUNTRY_NAMES_TO_CODES } from '@/lib/core/country-names';
import { parseTimestamp } from '@/lib/core/timestamps';
import { DEAL_TYPES, SOURCES, type Answer } from '@/lib/domain/registrations/vocabulary';

/** What is sold here, by its name in small letters. */
export type Products = ReadonlyMap<string, string>;

const DEAL_WORDS: Readonly<Record<string, string>> = {
  new: 'new_customer',
  'new logo': 'new_customer',
  'net new': 'new_customer',
  'net new business': 'new_customer',
  neukunde: 'new_customer',
  upsell: 'expansion',
  'cross-sell': 'expansion',
  erweiterung: 'expansion',
  'flat renewal': 'renewal',
  verlängerung: 'renewal',
  'competitive replacement': 'replacement',
  ablösung: 'replacement',
};

const YES_NO: Readonly<Record<string, string>> = {
  ja: 'yes',
  true: 'yes',
  '1': 'yes',
  nein: 'no',
  false: 'no',
  '0': 'no',
};

/** A cell as the form takes it. What can't be read stays as it was written, for the form to say what is wrong with it. */
export function cellAnswer(answer: Answer, cell: string, products: Products): string | ReadonlyArray<string> {
  const written = cell.trim();
  if (answer === 'productIds') return productIds(written, products);
  return READ[answer]?.(written) ?? written;
}

const READ: Partial<Record<Answer, (written: string) => string | undefined>> = {
  country: (written) => COUNTRY_NAMES_TO_CODES.get(written.toLowerCase()),
  dealType: (written) => chosen(DEAL_TYPES, written) ?? DEAL_WORDS[written.toLowerCase()],
  source: (written) => chosen(SOURCES, written),
  tender: (written) => YES_NO[written.toLowerCase()] ?? written.toLowerCase(),
  closeDate: dayOf,
  tenderDate: dayOf,
};

function chosen(options: ReadonlyArray<{ value: string; label: string }>, written: string): string | undefined {
  const small = written.toLowerCase();
  return options.find(({ value, label }) => value === small || label.toLowerCase() === small)?.value;
}

/** Names that are sold here, apart by a semicolon, a bar or a plus; unknown ones are left out. */
export function productIds(written: string, products: Products): ReadonlyArray<string> {
  const names = written.split(/[;|+]/).map((name) => name.trim().toLowerCase());
  return names.map((name) => products.get(name)).filter((id) => id !== undefined);
}

/** "2027-02-26" of a day that is written in one way only; else as it was written. */
export function dayOf(written: string): string {
  const read = parseTimestamp(written);
  return read.ok ? read.value.toISOString().slice(0, 10) : written;
}
