import type { DealFacts } from './deal-facts';
import { currentStage } from './deal-facts';
import type { Card } from './vocabulary';

/** A deal as the board shows it. */
export function cardOf(deal: DealFacts): Card {
  const { id: stageId, probability, targetDays, maxDays } = currentStage(deal);
  const { id, number, title, stageKey, stageKind, currency, nextStep, nextStepDue, closeDate, rank, version } = deal;
  return {
    ...{ id, number, title, stageId, stageKey, stageKind, currency, nextStep, nextStepDue, closeDate, rank, version },
    partner: { id: deal.partnerId, name: deal.partnerName },
    amountMinor: String(deal.amountMinor),
    baseMinor: String(deal.baseMinor),
    ...{ probability, targetDays, maxDays },
    enteredStageAt: deal.enteredStageAt.toISOString(),
    protectedUntil: deal.protectedUntil?.toISOString() ?? null,
    flaggedAt: deal.flaggedAt?.toISOString() ?? null,
  };
}
