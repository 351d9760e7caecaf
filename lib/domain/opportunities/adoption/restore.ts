import 'server-only';
import { z } from 'zod';
import { contextFor, type Context } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { versionRestored } from '@/lib/domain/opportunities/events';
import type { Before } from './adopt';
import { lockDeals, type StandingDeal } from './standing-deals';

const BATCH = 50;

const before: z.ZodType<Before> = z.object({
  processVersionId: z.uuid(),
  stageId: z.uuid(),
  stageKey: z.string(),
  enteredStageAt: z.string(),
  sequence: z.number(),
});

type Place = { workspaceId: string; adoptionId: string };

/** Puts moved deals back, so many in a transaction, until none is left. What went on since stays where it is. */
export async function restoreDeals({ workspaceId, adoptionId }: Place): Promise<void> {
  while (await step(workspaceId, adoptionId)) {
    // Each step is a transaction of its own.
  }
}

function step(workspaceId: string, adoptionId: string): Promise<boolean> {
  return asViewer(systemViewer(workspaceId), 'write', async (tx) => {
    // Two workers on one move take turns.
    await tx.$queryRaw`select id from "VersionMove" where id = ${adoptionId}::uuid for update`;
    const move = await tx.versionMove.findUnique({ where: { id: adoptionId }, include: { toVersion: true } });
    if (move?.status !== 'undoing') return false;

    const ctx = contextFor(systemViewer(workspaceId, move.startedByName), tx, new Date());
    const moved = await tx.versionMoveDeal.findMany({
      where: { versionMoveId: adoptionId, state: 'moved' },
      orderBy: { opportunityId: 'asc' },
      take: BATCH,
    });
    const deals = new Map(
      (
        await lockDeals(
          tx,
          moved.map(({ opportunityId }) => opportunityId),
        )
      ).map((deal) => [deal.id, deal]),
    );
    for (const row of moved) await restoreOne(ctx, move.toVersion.number, row, deals.get(row.opportunityId));
    await report(ctx, adoptionId, moved.length < BATCH);
    return moved.length === BATCH;
  });
}

type Row = { versionMoveId: string; opportunityId: string; toStageId: string; toStageKey: string; before: unknown };

async function restoreOne(ctx: Context, number: number, row: Row, deal: StandingDeal | undefined): Promise<void> {
  const was = before.parse(row.before);
  const isThere = deal?.stageKind === 'open' && deal.stageId === row.toStageId && deal.sequence <= was.sequence + 1;
  const settled = isThere
    ? { state: 'restored' as const, reason: null }
    : { state: 'skipped' as const, reason: 'Went on meanwhile' };

  if (isThere) {
    await putBack(ctx, deal, was);
    await ctx.record(versionRestored, deal, { number: deal.number, title: deal.title, from: { number } });
  }
  const { versionMoveId, opportunityId } = row;
  await ctx.tx.versionMoveDeal.update({
    where: { versionMoveId_opportunityId: { versionMoveId, opportunityId } },
    data: settled,
  });
}

async function putBack({ tx }: Context, deal: StandingDeal, was: Before): Promise<void> {
  const { processVersionId, stageId, stageKey, enteredStageAt, sequence } = was;
  await tx.opportunity.update({
    where: { id: deal.id },
    data: { processVersionId, stageId, stageKey, enteredStageAt: new Date(enteredStageAt), version: { increment: 1 } },
  });
  await tx.stageInterval.deleteMany({ where: { opportunityId: deal.id, sequence: { gt: sequence } } });
  await tx.stageInterval.update({
    where: { opportunityId_sequence: { opportunityId: deal.id, sequence } },
    data: { stageId, leftAt: null },
  });
}

async function report({ tx, now }: Context, id: string, isLast: boolean): Promise<void> {
  const skipped = await tx.versionMoveDeal.count({ where: { versionMoveId: id, state: 'skipped' } });
  const moved = await tx.versionMoveDeal.count({ where: { versionMoveId: id, state: 'moved' } });
  await tx.versionMove.update({
    where: { id },
    data: {
      ...{ skipped, moved, touchedAt: now },
      ...(isLast && { status: 'undone', finishedAt: now }),
    },
  });
}
