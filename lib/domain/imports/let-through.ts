import 'server-only';
import { newId } from '@/lib/core/ids';
import type { Context } from '@/lib/platform/command';
import { lackingIn } from '@/lib/domain/opportunities/adoption/rules';
import { standingDealsOf } from '@/lib/domain/opportunities/adoption/standing-deals';
import { gateFacts } from '@/lib/domain/opportunities/deal-facts';
import { loadStages } from '@/lib/domain/process/load';
import type { Missing } from '@/lib/domain/process/rules';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { insertAll } from './bulk';
import type { Running } from './run';

export type LetThrough = ReadonlyMap<string, ReadonlyArray<Missing>>;

/**
 * A history is what happened, and no gate stops it. A deal that stands past criteria which it does not meet was let
 * through by the file: that is kept as for any other deal, by its id.
 */
export async function recordLetThrough(
  ctx: Context,
  { processId, fileName }: Running,
  ids: ReadonlyArray<string>,
): Promise<LetThrough> {
  const deals = await standingDealsOf(ctx.tx, ids);
  const stagesOf = await versionsOf(
    ctx,
    deals.map(({ processVersionId }) => processVersionId),
  );

  const passed = deals.flatMap((deal) => {
    const stages = stagesOf.get(deal.processVersionId) ?? [];
    const at = stages.find(({ key }) => key === deal.stageKey);
    const missing = at && at.kind !== 'lost' ? lackingIn(stages, at, gateFacts(deal, ctx.now)) : [];
    return missing.length > 0 ? [{ deal, missing, fromKey: stages[0]?.key ?? deal.stageKey }] : [];
  });
  await insertAll(
    ctx.tx,
    'GateOverride',
    passed.map(({ deal, missing, fromKey }) => ({
      ...{ id: newId(), workspaceId: ctx.viewer.workspaceId, partnerId: deal.partnerId, opportunityId: deal.id },
      ...{ processId, processVersionId: deal.processVersionId, fromKey, toKey: deal.stageKey },
      missing: missing.map(labelled),
      ...{ reason: `Came in with ${fileName}.`, byId: null, byName: ctx.viewer.name, at: ctx.now },
    })),
  );
  return new Map(passed.map(({ deal, missing }) => [deal.id, missing]));
}

export function labelled({ stageKey, criterion }: Missing) {
  return { stageKey, criterionKey: criterion.key, label: criterion.label };
}

async function versionsOf({ tx }: Context, ids: ReadonlyArray<string>) {
  const versions = new Map<string, ReadonlyArray<StageView>>();
  for (const id of new Set(ids)) versions.set(id, await loadStages(tx, id));
  return versions;
}
