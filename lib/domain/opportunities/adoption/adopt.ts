import 'server-only';
import { newId } from '@/lib/core/ids';
import { contextFor, type Context } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { gateFacts } from '@/lib/domain/opportunities/deal-facts';
import { versionAdopted } from '@/lib/domain/opportunities/events';
import { loadStages } from '@/lib/domain/process/load';
import type { Missing } from '@/lib/domain/process/rules';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { lackingIn } from './rules';
import { storedPlan } from './schema';
import { lockDeals, type StandingDeal } from './standing-deals';
import { STAY, type AdoptionPlan } from './vocabulary';

const BATCH = 50;

type Place = { workspaceId: string; adoptionId: string };
type Adoption = {
  id: string;
  processId: string;
  startedByName: string;
  plan: AdoptionPlan;
  to: { id: string; number: number; stages: ReadonlyArray<StageView> };
  numbers: ReadonlyMap<string, number>;
  /** Of every stage of every version, by id. */
  positions: ReadonlyMap<string, number>;
};

/** Moves the deals that wait, so many in a transaction, until none waits any more. */
export async function adoptDeals({ workspaceId, adoptionId }: Place): Promise<void> {
  while (await step(workspaceId, adoptionId)) {
    // Each step is a transaction of its own.
  }
}

function step(workspaceId: string, adoptionId: string): Promise<boolean> {
  return asViewer(systemViewer(workspaceId), 'write', async (tx) => {
    // Two workers on one move take turns.
    await tx.$queryRaw`select id from "VersionMove" where id = ${adoptionId}::uuid for update`;
    const move = await tx.versionMove.findUnique({ where: { id: adoptionId }, include: { toVersion: true } });
    if (!move || (move.status !== 'queued' && move.status !== 'running')) return false;

    const ctx = contextFor(systemViewer(workspaceId, move.startedByName), tx, new Date());
    const adoption = { ...move, plan: storedPlan.parse(move.plan), ...(await versionsOf(ctx, move)) };
    const waiting = await tx.versionMoveDeal.findMany({
      where: { versionMoveId: adoptionId, state: 'waiting' },
      orderBy: { opportunityId: 'asc' },
      take: BATCH,
      select: { opportunityId: true },
    });
    const ids = waiting.map(({ opportunityId }) => opportunityId);
    for (const deal of await lockDeals(tx, ids)) await adoptOne(ctx, adoption, deal);
    await report(ctx, adoptionId, waiting.length < BATCH);
    return waiting.length === BATCH;
  });
}

async function versionsOf({ tx }: Context, { processId, toVersionId }: { processId: string; toVersionId: string }) {
  const versions = await tx.processVersion.findMany({ where: { processId }, select: { id: true, number: true } });
  const stages = await tx.stage.findMany({ where: { processId }, select: { id: true, position: true } });
  const numbers = new Map(versions.map(({ id, number }) => [id, number]));
  return {
    numbers,
    positions: new Map(stages.map(({ id, position }) => [id, position])),
    to: { id: toVersionId, number: numbers.get(toVersionId) ?? 0, stages: await loadStages(tx, toVersionId) },
  };
}

async function report({ tx, now }: Context, id: string, isLast: boolean): Promise<void> {
  const states = await tx.versionMoveDeal.groupBy({ by: ['state'], where: { versionMoveId: id }, _count: true });
  const count = (state: string) => states.find((one) => one.state === state)?._count ?? 0;
  await tx.versionMove.update({
    where: { id },
    data: {
      ...{ moved: count('moved'), skipped: count('skipped'), touchedAt: now },
      ...(isLast ? { status: 'done', finishedAt: now } : { status: 'running' }),
    },
  });
}

/** Planned by the stage in which the deal is now: somebody may have moved it since. */
async function adoptOne(ctx: Context, adoption: Adoption, deal: StandingDeal): Promise<void> {
  const reason = whyNot(adoption, deal);
  if (reason !== null) {
    await settle(ctx, adoption, deal, { state: 'skipped', reason });
    return;
  }
  const target = targetOf(adoption, deal);
  if (!target) return;

  await rewrite(ctx, adoption, deal, target);
  const missing = lackingIn(adoption.to.stages, target, gateFacts(deal, ctx.now));
  if (missing.length > 0) await keepMissing(ctx, adoption, deal, { target, missing });
  await tell(ctx, adoption, deal, { target, missing });
  await settle(ctx, adoption, deal, { state: 'moved', versionAfter: deal.version + 1, before: beforeOf(deal) });
}

function whyNot(adoption: Adoption, deal: StandingDeal): string | null {
  if (deal.stageKind !== 'open') return 'Closed meanwhile';
  if (deal.processVersionId === adoption.to.id) return 'On the new version already';
  return targetOf(adoption, deal) ? null : 'Went to a stage whose deals stay';
}

function targetOf({ plan, to }: Adoption, { stageKey }: StandingDeal): StageView | undefined {
  const key = plan[stageKey] ?? STAY;
  return to.stages.find((stage) => stage.key === key && stage.kind === 'open');
}

/** In a stage of the same key the running stay goes on, with its days; else it ends and the next begins. */
async function rewrite({ tx, now }: Context, adoption: Adoption, deal: StandingDeal, target: StageView): Promise<void> {
  const { to } = adoption;
  const isSame = target.key === deal.stageKey;
  await tx.opportunity.update({
    where: { id: deal.id },
    data: {
      ...{ processVersionId: to.id, stageId: target.id, stageKey: target.key, version: { increment: 1 } },
      ...(!isSame && { enteredStageAt: now }),
    },
  });
  const running = { opportunityId_sequence: { opportunityId: deal.id, sequence: deal.sequence } };
  const stay = await tx.stageInterval.update({
    where: running,
    data: isSame ? { stageId: target.id } : { leftAt: now },
  });
  if (isSame) return;

  const { workspaceId, partnerId, processId, baseMinor, stageId } = stay;
  await tx.stageInterval.createMany({
    data: {
      ...{ id: newId(), workspaceId, opportunityId: deal.id, partnerId, processId, baseMinor },
      ...{ stageId: target.id, stageKey: target.key, sequence: deal.sequence + 1, enteredAt: now },
      direction: isBehind(adoption, deal, target) ? 'back' : 'forward',
      reason: stageId === target.id ? null : `Moved to v${to.number}`,
    },
  });
}

/** Seen from where its old stage stands in the new version; where that is gone, from where it stood. */
function isBehind({ to, positions }: Adoption, { stageId, stageKey }: StandingDeal, target: StageView): boolean {
  const kept = to.stages.find(({ key }) => key === stageKey);
  return target.position < (kept?.position ?? positions.get(stageId) ?? 0);
}

type Arrival = { target: StageView; missing: ReadonlyArray<Missing> };

/** A deal that is past a criterion without meeting it was let through by whoever published the version. */
async function keepMissing(
  { tx, viewer, now }: Context,
  { processId, startedByName, to }: Adoption,
  deal: StandingDeal,
  { target, missing }: Arrival,
): Promise<void> {
  await tx.gateOverride.createMany({
    data: {
      ...{ workspaceId: viewer.workspaceId, partnerId: deal.partnerId, opportunityId: deal.id, processId },
      ...{ processVersionId: to.id, fromKey: deal.stageKey, toKey: target.key, missing: missing.map(labelled) },
      ...{ reason: `Was here before v${to.number}.`, byName: startedByName, at: now },
    },
  });
}

function labelled({ stageKey, criterion }: Missing) {
  return { stageKey, criterionKey: criterion.key, label: criterion.label };
}

async function tell(
  ctx: Context,
  { numbers, to }: Adoption,
  deal: StandingDeal,
  { target, missing }: Arrival,
): Promise<void> {
  const { number, title, stageKey } = deal;
  await ctx.record(versionAdopted, deal, {
    ...{ number, title },
    from: { number: numbers.get(deal.processVersionId) ?? 0, stageKey },
    to: { number: to.number, stageKey: target.key, stageName: target.name },
    missing: missing.map(labelled),
  });
}

/** What must be put back when the move is undone. */
export type Before = {
  processVersionId: string;
  stageId: string;
  stageKey: string;
  enteredStageAt: string;
  sequence: number;
};

function beforeOf({ processVersionId, stageId, stageKey, enteredStageAt, sequence }: StandingDeal): Before {
  return { processVersionId, stageId, stageKey, enteredStageAt: enteredStageAt.toISOString(), sequence };
}

type Settled = { state: 'skipped'; reason: string } | { state: 'moved'; versionAfter: number; before: Before };

async function settle({ tx }: Context, { id }: Adoption, deal: StandingDeal, settled: Settled): Promise<void> {
  await tx.versionMoveDeal.update({
    where: { versionMoveId_opportunityId: { versionMoveId: id, opportunityId: deal.id } },
    data: settled,
  });
}
