import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { ConflictClass } from '@/lib/domain/registrations/vocabulary';
import { findCandidates, type Candidate } from './candidates';
import { classify, match, type Customer, type Match } from './rules';

export type Asking = { partnerId: string; customer: Customer };
export type Found = Candidate & Match & { class: ConflictClass };

/** What this customer resembles closely enough to speak of, likeliest first. Run it elevated: it looks across partners. */
export async function findMatches(tx: Tx, { partnerId, customer }: Asking): Promise<ReadonlyArray<Found>> {
  const candidates = await findCandidates(tx, customer);
  return candidates
    .map((candidate) => weigh(candidate, customer, partnerId))
    .filter(({ class: found }) => found !== 'clean')
    .toSorted((one, other) => other.score - one.score || one.number - other.number);
}

function weigh(candidate: Candidate, customer: Customer, partnerId: string): Found {
  const { score, signals } = match(customer, candidate.customer);
  return { ...candidate, score, signals, class: classify(score, candidate, { partnerId }) };
}
