import 'server-only';
import { calendarDateIn } from '@/lib/core/time-zone';
import type { Tx } from '@/lib/platform/db/client';
import type { ConflictClass, DealType } from '@/lib/domain/registrations/vocabulary';
import { findCandidates, type Candidate } from './candidates';
import type { Thresholds } from './vocabulary';
import { classify, match, type Customer, type Match } from './rules';

/** `dealType` null while it is not known yet. */
export type Asking = { partnerId: string; dealType: DealType | null; customer: Customer; now: Date };
export type Limits = Pick<Thresholds, 'similarFrom'> & { outreachDays: number; timeZone: string };
export type Found = Candidate & Match & { class: ConflictClass };

/** What this customer resembles closely enough to speak of, likeliest first. Run it elevated: it looks across partners. */
export async function findMatches(tx: Tx, asking: Asking, limits: Limits): Promise<ReadonlyArray<Found>> {
  const { group, candidates } = await findCandidates(tx, asking.customer);
  const customer = { ...asking.customer, group };
  return candidates
    .map((candidate) => weigh(candidate, { ...asking, customer }, limits))
    .filter(({ class: found }) => found !== 'clean')
    .toSorted((one, other) => other.score - one.score || one.number - other.number);
}

function weigh(candidate: Candidate, { customer, partnerId, dealType, now }: Asking, limits: Limits): Found {
  const { score, signals } = match(customer, candidate.customer);
  const today = calendarDateIn(limits.timeZone, now);
  return { ...candidate, score, signals, class: classify(score, candidate, { partnerId, dealType, today, ...limits }) };
}
