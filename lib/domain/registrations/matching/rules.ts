import { phoneKey, registryKey } from '@/lib/core/contact-keys';
import { daysBetween } from '@/lib/core/dates';
import { isFreeMailDomain, registrableDomain } from '@/lib/core/domains';
import { SIMILAR_NAMES_FROM, companySimilarity } from '@/lib/core/company-similarity';
import type { KnownStanding } from '@/lib/domain/registrations/known/vocabulary';
import { CONFLICT_CLASSES, type ConflictClass, type DealType } from '@/lib/domain/registrations/vocabulary';
import type { Signal, SignalName, Thresholds } from './vocabulary';

/** What is known of a customer, as it was written. */
export type Customer = {
  company: string;
  website: string | null;
  contactEmail: string | null;
  city: string | null;
  country: string | null;
  products: ReadonlyArray<string>;
  street?: string | null;
  postcode?: string | null;
  phone?: string | null;
  registryNo?: string | null;
  /** When the order is expected, 'YYYY-MM-DD'. */
  closeDate?: string | null;
  /** The group of companies it belongs to, by the vendor's own list. */
  group?: string | null;
};

export type Match = { score: number; signals: ReadonlyArray<Signal> };

/** A shared product says little about the customer; it tells the manager whether two partners could work side by side. */
const WEIGHTS = {
  website: 45,
  nameSame: 40,
  nameClose: 35,
  nameSimilar: 25,
  contactSame: 20,
  contactDomain: 8,
  registry: 60,
  group: 45,
  phone: 20,
  address: 15,
  city: 10,
  product: 3,
  period: 2,
} as const;

const MAX_SCORE = 100;

/**
 * How likely two descriptions are of one customer: a score from 0 to 100, the sum of the signals' weights, with one line
 * of explanation for each thing that both sides name. The same from either side, with `mine` and `theirs` exchanged.
 */
export function match(mine: Customer, theirs: Customer): Match {
  const signals = [
    compared('website', mine.website, theirs.website, websiteWeight),
    compared('name', mine.company, theirs.company, nameWeight),
    compared('registry', mine.registryNo, theirs.registryNo, registryWeight),
    compared('group', mine.group, theirs.group, (one, other) => (one === other ? WEIGHTS.group : 0)),
    compared('contact', mine.contactEmail, theirs.contactEmail, contactWeight),
    compared('phone', mine.phone, theirs.phone, () => phoneWeight(mine, theirs)),
    compared('address', addressOf(mine), addressOf(theirs), () => addressWeight(mine, theirs)),
    compared('city', placeOf(mine), placeOf(theirs), () => cityWeight(mine, theirs)),
    compared('product', namesOf(mine.products), namesOf(theirs.products), () => productWeight(mine, theirs)),
    compared('period', mine.closeDate, theirs.closeDate, periodWeight),
  ].filter((signal) => signal !== null);
  const sum = signals.reduce((total, { weight }) => total + weight, 0);
  return { score: Math.min(MAX_SCORE, sum), signals };
}

type Known = { kind: 'registration' | 'opportunity' | 'lead'; partnerId: string } | ({ kind: 'known' } & KnownFacts);

/** What the vendor's own list says of a company. */
export type KnownFacts = {
  standing: KnownStanding;
  /** 'YYYY-MM-DD'; when it was turned to last. */
  since: string | null;
  /** Whose customer it is. */
  incumbentId: string | null;
};

type Asking = { partnerId: string; dealType: DealType | null; today: string; outreachDays: number };
type ClassifyFor = Asking & Pick<Thresholds, 'similarFrom'>;

/**
 * A customer is no conflict for whoever supplies it, nor for a deal that goes on with what it has, unless another partner
 * supplies it: renewals and expansions are the incumbent's first. Whom the vendor turned to counts for a while.
 */
function standingClass({ standing, since, incumbentId }: KnownFacts, asking: Asking): ConflictClass {
  const { partnerId, dealType, today, outreachDays } = asking;
  switch (standing) {
    case 'direct':
      return 'direct_account';
    case 'customer':
      if (incumbentId === partnerId) return 'clean';
      return incumbentId !== null || dealType === 'new_customer' || dealType === null ? 'existing_customer' : 'clean';
    case 'outreach':
      return since !== null && daysBetween(since, today) <= outreachDays ? 'outreach' : 'clean';
  }
}

/** What a resemblance amounts to for the partner who asks; clean where it is too weak to speak of. */
export function classify(
  score: number,
  found: Known,
  { partnerId, dealType, similarFrom, today, outreachDays }: ClassifyFor,
): ConflictClass {
  if (score < similarFrom) return 'clean';
  switch (found.kind) {
    case 'registration':
      return found.partnerId === partnerId ? 'own_duplicate' : 'other_request';
    case 'opportunity':
      return found.partnerId === partnerId ? 'own_duplicate' : 'open_deal';
    case 'lead':
      // Whoever works on a lead registers its deal: that is what leads are for.
      return found.partnerId === partnerId ? 'clean' : 'open_lead';
    case 'known':
      return standingClass(found, { partnerId, dealType, today, outreachDays });
  }
}

export function gravest(classes: ReadonlyArray<ConflictClass>): ConflictClass {
  return CONFLICT_CLASSES.findLast((known) => classes.includes(known)) ?? 'clean';
}

/** The domain by which a customer is known; null where anyone can have an address there, or there is none. */
export function ownDomain(address: string): string | null {
  const domain = registrableDomain(address);
  return domain === null || isFreeMailDomain(domain) ? null : domain;
}

type Written = string | null | undefined;
type Weigh = (mine: string, theirs: string) => number;

function compared(signal: SignalName, mine: Written, theirs: Written, weigh: Weigh): Signal | null {
  return mine && theirs ? { signal, mine, theirs, weight: weigh(mine, theirs) } : null;
}

function websiteWeight(mine: string, theirs: string): number {
  return sharesDomain(mine, theirs) ? WEIGHTS.website : 0;
}

function contactWeight(mine: string, theirs: string): number {
  if (mine.toLowerCase() === theirs.toLowerCase()) return WEIGHTS.contactSame;
  return sharesDomain(mine, theirs) ? WEIGHTS.contactDomain : 0;
}

function registryWeight(mine: string, theirs: string): number {
  const key = registryKey(mine);
  return key !== null && key === registryKey(theirs) ? WEIGHTS.registry : 0;
}

function phoneWeight(mine: Customer, theirs: Customer): number {
  const key = phoneKey(mine.phone ?? null, mine.country);
  return key !== null && key === phoneKey(theirs.phone ?? null, theirs.country) ? WEIGHTS.phone : 0;
}

function addressOf({ street, postcode, country }: Customer): string | null {
  return street && postcode && country ? `${street}, ${postcode}, ${country}` : null;
}

function addressWeight(mine: Customer, theirs: Customer): number {
  return bare(addressOf(mine)) === bare(addressOf(theirs)) ? WEIGHTS.address : 0;
}

/** "Hafenstr. 1" and "Hafenstraße 1" are one street. */
function bare(address: string | null): string {
  return (address ?? '')
    .toLowerCase()
    .replaceAll(/stra(?:ß|ss)e|str\b\.?/g, 'str')
    .replaceAll(/[^\p{L}\d]/gu, '');
}

/** Expected within so many days of each other, two deals may be one. */
const ONE_PERIOD_DAYS = 90;

function periodWeight(mine: string, theirs: string): number {
  return Math.abs(daysBetween(mine, theirs)) <= ONE_PERIOD_DAYS ? WEIGHTS.period : 0;
}

function sharesDomain(mine: string, theirs: string): boolean {
  const domain = ownDomain(mine);
  return domain !== null && domain === ownDomain(theirs);
}

function cityWeight(mine: Customer, theirs: Customer): number {
  return mine.country === theirs.country && isSameWord(mine.city ?? '', theirs.city ?? '') ? WEIGHTS.city : 0;
}

function placeOf({ city, country }: Customer): string | null {
  return city && country ? `${city}, ${country}` : null;
}

/** Capitals and accents aside. */
function isSameWord(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;
}

function namesOf(products: ReadonlyArray<string>): string {
  return products.toSorted().join(', ');
}

function productWeight(mine: Customer, theirs: Customer): number {
  return mine.products.some((name) => theirs.products.includes(name)) ? WEIGHTS.product : 0;
}

function nameWeight(mine: string, theirs: string): number {
  const likeness = companySimilarity(mine, theirs);
  return NAME_STEPS.find(({ from }) => likeness >= from)?.weight ?? 0;
}

/** Where names begin to be worth a look, and where they are as good as the same: measured, see docs/benchmarks.md. */
const NAME_STEPS = [
  { from: 0.97, weight: WEIGHTS.nameSame },
  { from: 0.85, weight: WEIGHTS.nameClose },
  { from: SIMILAR_NAMES_FROM, weight: WEIGHTS.nameSimilar },
] as const;
