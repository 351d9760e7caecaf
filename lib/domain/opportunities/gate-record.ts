import 'server-only';
import type { Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import type { Missing } from '@/lib/domain/process/rules';
import type { DealFacts, FactStage } from './deal-facts';
import { gateOverridden, gateRefused } from './events';

/** A gate that did not let a deal through by itself. */
export type Stop = { from: FactStage; to: FactStage; missing: ReadonlyArray<Missing> };

/** Keeps that a move was refused: for the deal's timeline, and for those who look after the process. */
export async function recordRefusal(ctx: Context, deal: DealFacts, stop: Stop): Promise<void> {
  await ctx.tx.gateRefusal.createMany({ data: rowOf(ctx, deal, stop) });
  await ctx.record(gateRefused, deal, toldOf(deal, stop));
}

/** Keeps who let a deal through although something was missing, and why. */
export async function recordOverride(ctx: Context, deal: DealFacts, stop: Stop & { reason: string }): Promise<void> {
  const { reason } = stop;
  await ctx.tx.gateOverride.createMany({ data: { ...rowOf(ctx, deal, stop), reason } });
  await ctx.record(gateOverridden, deal, { ...toldOf(deal, stop), reason });
}

function rowOf({ viewer, now }: Context, deal: DealFacts, { from, to, missing }: Stop) {
  return {
    workspaceId: viewer.workspaceId,
    partnerId: deal.partnerId,
    opportunityId: deal.id,
    processId: deal.processId,
    processVersionId: deal.processVersionId,
    fromKey: from.key,
    toKey: to.key,
    missing: missing.map(namesOf),
    byId: userIdOf(viewer),
    byName: viewer.name,
    at: now,
  };
}

function toldOf({ number, title }: DealFacts, { from, to, missing }: Stop) {
  return {
    number,
    title,
    from: { key: from.key, name: from.name },
    to: { key: to.key, name: to.name },
    missing: missing.map(namesOf),
  };
}

function namesOf({ stageKey, criterion }: Missing) {
  return { stageKey, criterionKey: criterion.key, label: criterion.label };
}
