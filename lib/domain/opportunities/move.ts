import 'server-only';
import type { Context } from '@/lib/platform/command';
import { advance, type Direction } from '@/lib/domain/process/rules';
import { cardOf } from './card';
import { currentStage, dealFacts, gateFacts, stageNamed, type DealFacts, type FactStage } from './deal-facts';
import { demandCurrent, demandOpen, stale } from './demand';
import { opportunityError } from './errors';
import { rankFor, type Place } from './place';
import type { Card } from './vocabulary';
import { writeMove, writeRank } from './write-move';

export type MoveInput = {
  opportunityId: string;
  toStageKey: string;
  version: number;
  /** Without one it goes to the top of its column. */
  place?: Place;
  /** Why it goes back. */
  reason?: string | null;
  /** One of the lost stage's reasons. */
  lostReason?: string | null;
  note?: string | null;
  competitor?: string | null;
};

/**
 * Moves a deal at `ctx.now`: to another stage through its gates, or within its column. The facts are read in one
 * statement, the rule decides, and one more statement writes the deal, its history and the event. A deal that
 * somebody else changed in between is left alone and shown as it is now.
 */
export async function applyMove(ctx: Context, input: MoveInput): Promise<Card> {
  const deal = await dealFacts(ctx.tx, input.opportunityId);
  demandCurrent(deal, input.version);

  const to = stageNamed(deal, input.toStageKey);
  const rank = await rankFor(ctx, deal, { stageKey: to.key, place: input.place ?? 'top' });
  const isWritten =
    to.key === deal.stageKey ? await reorder(ctx, deal, rank) : await cross(ctx, deal, { to, rank, input });
  if (!isWritten) throw stale(await dealFacts(ctx.tx, deal.id));

  return movedCard(ctx, deal, { to, rank });
}

function reorder({ tx }: Context, deal: DealFacts, rank: string): Promise<boolean> {
  demandOpen(deal);
  return writeRank(tx, deal, rank);
}

type Crossing = { to: FactStage; rank: string; input: MoveInput };

function cross(ctx: Context, deal: DealFacts, { to, rank, input }: Crossing): Promise<boolean> {
  const direction = decide(ctx, deal, { to, input });
  const isLost = direction === 'lost';
  const reason = (isLost ? input.lostReason : input.reason) ?? null;
  const competitor = isLost ? (input.competitor ?? null) : null;
  const note = input.note ?? null;
  return writeMove(ctx, deal, {
    from: currentStage(deal),
    to,
    direction,
    rank,
    reason,
    note,
    competitor,
    at: momentOf(ctx, deal),
  });
}

/** The rule's verdict; throws what a person can act on. */
function decide({ now }: Context, deal: DealFacts, { to, input }: Pick<Crossing, 'to' | 'input'>): Direction {
  const reason = to.kind === 'lost' ? (input.lostReason ?? null) : (input.reason ?? null);
  const verdict = advance({ stages: deal.stages, from: currentStage(deal), to, facts: gateFacts(deal, now), reason });

  if (!verdict.ok) {
    const isLoss = verdict.reason === 'reason_required' && to.kind === 'lost';
    throw opportunityError(isLoss ? 'lost_reason_required' : verdict.reason, {
      details: { card: cardOf(deal), ...(verdict.details && { missing: verdict.details }) },
    });
  }
  if (verdict.value === 'lost') demandKnownReason(to, reason);
  return verdict.value;
}

function demandKnownReason({ lostReasons }: FactStage, reason: string | null): void {
  if (reason !== null && lostReasons.includes(reason)) return;
  throw opportunityError('lost_reason_required', { fields: { lostReason: ['Choose one of the reasons.'] } });
}

/** Clocks of two servers differ a little; a stay never ends before it began. */
function momentOf({ now }: Context, { enteredStageAt }: DealFacts): Date {
  return now > enteredStageAt ? now : enteredStageAt;
}

function movedCard(ctx: Context, deal: DealFacts, { to, rank }: Pick<Crossing, 'to' | 'rank'>): Card {
  const isSameColumn = to.key === deal.stageKey;
  const moved = isSameColumn
    ? {}
    : { stageKey: to.key, stageKind: to.kind, enteredStageAt: momentOf(ctx, deal), version: deal.version + 1 };
  return cardOf({ ...deal, ...moved, rank });
}
