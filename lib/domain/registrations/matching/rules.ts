import { isFreeMailDomain, registrableDomain } from '@/lib/core/domains';
import { SIMILAR_NAMES_FROM, companySimilarity } from '@/lib/core/company-similarity';
import { CONFLICT_CLASSES, type ConflictClass } from '@/lib/domain/registrations/vocabulary';
import type { Signal, SignalName, Thresholds } from './vocabulary';

/** What is known of a customer, as it was written. */
export type Customer = {
  company: string;
  website: string | null;
  contactEmail: string | null;
  city: string | null;
  country: string | null;
  products: ReadonlyArray<string>;
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
  city: 10,
  product: 3,
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
    compared('contact', mine.contactEmail, theirs.contactEmail, contactWeight),
    compared('city', placeOf(mine), placeOf(theirs), () => cityWeight(mine, theirs)),
    compared('product', namesOf(mine.products), namesOf(theirs.products), () => productWeight(mine, theirs)),
  ].filter((signal) => signal !== null);
  const sum = signals.reduce((total, { weight }) => total + weight, 0);
  return { score: Math.min(MAX_SCORE, sum), signals };
}

/** What a resemblance amounts to for the partner who asks; clean where it is too weak to speak of. */
export function classify(
  score: number,
  found: { kind: 'registration' | 'opportunity'; partnerId: string },
  { partnerId, similarFrom }: { partnerId: string } & Pick<Thresholds, 'similarFrom'>,
): ConflictClass {
  if (score < similarFrom) return 'clean';
  if (found.partnerId === partnerId) return 'own_duplicate';
  return found.kind === 'opportunity' ? 'open_deal' : 'other_request';
}

export function gravest(classes: ReadonlyArray<ConflictClass>): ConflictClass {
  return CONFLICT_CLASSES.findLast((known) => classes.includes(known)) ?? 'clean';
}

/** The domain by which a customer is known; null where anyone can have an address there, or there is none. */
export function ownDomain(address: string): string | null {
  const domain = registrableDomain(address);
  return domain === null || isFreeMailDomain(domain) ? null : domain;
}

type Weigh = (mine: string, theirs: string) => number;

function compared(signal: SignalName, mine: string | null, theirs: string | null, weigh: Weigh): Signal | null {
  return mine && theirs ? { signal, mine, theirs, weight: weigh(mine, theirs) } : null;
}

function websiteWeight(mine: string, theirs: string): number {
  return sharesDomain(mine, theirs) ? WEIGHTS.website : 0;
}

function contactWeight(mine: string, theirs: string): number {
  if (mine.toLowerCase() === theirs.toLowerCase()) return WEIGHTS.contactSame;
  return sharesDomain(mine, theirs) ? WEIGHTS.contactDomain : 0;
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
