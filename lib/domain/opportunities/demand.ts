import 'server-only';
import type { AppError } from '@/lib/core/errors';
import { cardOf } from './card';
import type { DealFacts } from './deal-facts';
import { opportunityError } from './errors';

/** Refuses a write that was made looking at an older state; the answer carries the fresh one. */
export function demandCurrent(deal: DealFacts, version: number): void {
  if (deal.version !== version) throw stale(deal);
}

export function stale(deal: DealFacts): AppError {
  return opportunityError('stale', { details: { card: cardOf(deal) } });
}

export function demandOpen(deal: DealFacts): void {
  if (deal.stageKind !== 'open') throw opportunityError('closed', { details: { card: cardOf(deal) } });
}
