import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { ConflictClass } from '@/lib/domain/registrations/vocabulary';
import { findCandidates, type Candidate } from './candidates';
import type { Thresholds } from './vocabulary';
import { classify, match, type Customer, type Match } from './rules';

export type Asking = { partnerId: string; customer: Customer };
export type Limits = Pick<Thresholds, 'similarFrom'>;
export type Found = Candidate & Match & { class: ConflictClass };

/** What this customer resembles closely enough to speak of, likeliest first. Run it elevated: it looks across partners. */
export async function findMatches(
  tx: Tx,
  { partnerId, customer }: Asking,
  limits: Limits,
): Promise<ReadonlyArray<Found>> {
  const candidates = await findCandidates(tx, customer);
  return candidates
    .map((candidate) => weigh(candidate, customer, { partnerId, ...limits }))
    .filter(({ class: found }) => found !== 'clean')
    .toSorted((one, other) => other.score - one.score || one.number - other.number);
}

function weigh(candidate: Candidate, customer: Customer, asking: { partnerId: string } & Limits): Found {
  const { score, signals } = match(customer, candidate.customer);
  return { ...candidate, score, signals, class: classify(score, candidate, asking) };
}
