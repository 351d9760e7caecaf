import { companySimilarity, SIMILAR_NAMES_FROM } from '@/lib/core/company-similarity';

/** What two leads are compared by. */
export type Comparable = {
  company: string;
  contactName: string;
  contactEmail: string | null;
  contactPhone: string | null;
  domain: string | null;
};

export type Likeness = 'same_mail' | 'same_phone' | 'same_domain' | 'same_company';

export const LIKENESS_WORDS: Record<Likeness, string> = {
  same_mail: 'the same e-mail address',
  same_phone: 'the same phone number',
  same_domain: 'the same website',
  same_company: 'the same company',
};

/** Everything in which two leads are alike; empty when nothing says that they are one. */
export function likenessOf(one: Comparable, other: Comparable): ReadonlyArray<Likeness> {
  const found: ReadonlyArray<readonly [Likeness, boolean]> = [
    ['same_mail', one.contactEmail !== null && one.contactEmail === other.contactEmail],
    ['same_phone', isSamePhone(one.contactPhone, other.contactPhone)],
    ['same_domain', one.domain !== null && one.domain === other.domain],
    ['same_company', companySimilarity(one.company, other.company) >= SIMILAR_NAMES_FROM],
  ];
  return found.filter(([, holds]) => holds).map(([likeness]) => likeness);
}

/** Shorter ones are extensions. */
const FEWEST_DIGITS = 7;

/** By their last digits: one may be written with the country's code, the other without. */
function isSamePhone(one: string | null, other: string | null): boolean {
  const [mine, theirs] = [digitsOf(one), digitsOf(other)];
  const length = Math.min(mine.length, theirs.length);
  return length >= FEWEST_DIGITS && mine.slice(-length) === theirs.slice(-length);
}

/** Without the zero that stands for the country. */
function digitsOf(phone: string | null): string {
  return (phone ?? '').replaceAll(/\D/g, '').replace(/^0+/, '');
}

/** Facts of a lead that a merge may fill. */
export const MERGED_FIELDS = [
  'company',
  'contactName',
  'contactEmail',
  'contactPhone',
  'contactTitle',
  'website',
  'domain',
  'country',
  'city',
  'postcode',
  'latitude',
  'longitude',
  'industry',
  'employees',
  'need',
  'productId',
  'campaign',
  'consentText',
  'consentAt',
] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];
export type Mergeable = Readonly<Record<MergedField, string | number | Date | null>>;

/** What the kept lead gains: where it knows nothing and the other does. What it knows is never overwritten. */
export function gainsOf(kept: Mergeable, gone: Mergeable): Partial<Mergeable> {
  const gained = MERGED_FIELDS.filter((field) => isEmpty(kept[field]) && !isEmpty(gone[field]));
  // The words and the moment of a consent belong together.
  const consent = isEmpty(kept.consentText) ? [] : ['consentText', 'consentAt'];
  return Object.fromEntries(gained.filter((field) => !consent.includes(field)).map((field) => [field, gone[field]]));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
