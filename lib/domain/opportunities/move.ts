import 'server-only';
import type { AppError } from '@/lib/core/errors';
import type { Context } from '@/lib/platform/command';
import { advance, directionOf, type Direction, type Missing, type MoveRefusal } from '@/lib/domain/process/rules';
import { roleOf } from '@/lib/platform/viewer';
import { cardOf } from './card';
import { currentStage, dealFacts, gateFacts, stageNamed, type DealFacts, type FactStage } from './deal-facts';
import { demandCurrent, demandOpen, stale } from './demand';
import { opportunityError } from './errors';
import { closeAllTasks, closeTasks, openTasks } from './tasks/follow-stage';
import { keepFields } from './field-history';
import { recordOverride, recordRefusal } from './gate-record';
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
  /** Why it may pass although criteria are missing; only for those who may decide that. */
  overrideReason?: string | null;
  /** It happened long ago: nobody has anything to do for it any more. */
  isPast?: boolean;
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

async function cross(ctx: Context, deal: DealFacts, { to, rank, input }: Crossing): Promise<boolean> {
  const { direction, overridden } = decide(ctx, deal, { to, input });
  const from = currentStage(deal);
  const said = saidOf(direction, input);

  const isWritten = await writeMove(ctx, deal, { from, to, direction, rank, ...said, at: momentOf(ctx, deal) });
  if (isWritten) await keepAround(ctx, deal, { from, to, overridden, input, competitor: said.competitor });
  return isWritten;
}

/** A rival is named, and the reason is one of the stage's, only where a deal is lost. */
function saidOf(direction: Direction, { reason, lostReason, note, competitor }: MoveInput) {
  const isLost = direction === 'lost';
  return {
    reason: (isLost ? lostReason : reason) ?? null,
    note: note ?? null,
    competitor: isLost ? (competitor ?? null) : null,
  };
}

type Around = {
  from: FactStage;
  to: FactStage;
  overridden: ReadonlyArray<Missing>;
  input: MoveInput;
  competitor: string | null;
};

/** What a move leaves besides its history. */
async function keepAround(
  ctx: Context,
  deal: DealFacts,
  { from, to, overridden, input, competitor }: Around,
): Promise<void> {
  if (competitor !== null) await keepFields(ctx, deal, { competitor });
  if (!input.isPast) await followTasks(ctx, deal, { from, to });
  if (overridden.length === 0) return;
  await recordOverride(ctx, deal, { from, to, missing: overridden, reason: input.overrideReason ?? '' });
}

/** What was to be done in the old stage is over, and what is to be done in the new one begins. */
async function followTasks(ctx: Context, deal: DealFacts, { from, to }: Pick<Around, 'from' | 'to'>): Promise<void> {
  const at = momentOf(ctx, deal);
  if (to.kind !== 'open') await closeAllTasks(ctx, deal, at);
  else if (from.activityCount > 0) await closeTasks(ctx, deal, { stage: from, at });
  if (to.activityCount > 0) await openTasks(ctx, deal, { stage: to, at });
}

type Decision = { direction: Direction; overridden: ReadonlyArray<Missing> };

/** The rule's verdict; throws what a person can act on. */
function decide(ctx: Context, deal: DealFacts, { to, input }: Pick<Crossing, 'to' | 'input'>): Decision {
  const from = currentStage(deal);
  const reason = (to.kind === 'lost' ? input.lostReason : input.reason) ?? null;
  const facts = gateFacts(deal, ctx.now);
  const verdict = advance({ stages: deal.stages, from, to, facts, reason, role: roleOf(ctx.viewer) });

  if (verdict.ok) {
    if (input.overrideReason) throw opportunityError('nothing_missing', { details: { card: cardOf(deal) } });
    if (verdict.value === 'lost') demandKnownReason(to, reason);
    return { direction: verdict.value, overridden: [] };
  }
  const missing = verdict.details ?? [];
  if (verdict.reason === 'criteria_missing' && input.overrideReason)
    return { direction: directionOf(from, to), overridden: missing };

  throw refused(ctx, deal, { from, to, reason: verdict.reason, missing });
}

type Refused = { from: FactStage; to: FactStage; reason: MoveRefusal; missing: ReadonlyArray<Missing> };

function refused(ctx: Context, deal: DealFacts, { from, to, reason, missing }: Refused): AppError {
  const card = cardOf(deal);
  if (reason === 'criteria_missing') {
    ctx.onRefusal((after) => recordRefusal(after, deal, { from, to, missing }));
    return opportunityError(reason, { details: { card, missing } });
  }
  const isLoss = reason === 'reason_required' && to.kind === 'lost';
  return opportunityError(isLoss ? 'lost_reason_required' : reason, { details: { card } });
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
    : {
        ...{ stageKey: to.key, stageKind: to.kind, enteredStageAt: momentOf(ctx, deal), flaggedAt: null },
        version: deal.version + 1,
      };
  return cardOf({ ...deal, ...moved, rank });
}
