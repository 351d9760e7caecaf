import 'server-only';
import type { Context } from '@/lib/platform/command';
import type { StageInterval } from '@/lib/platform/db/generated/client';
import { readKnownDeals, type KnownDeal } from './known-deals';
import { addHistory } from './add-history';
import { openDeals } from './open-deals';
import { historyOf, type Change, type History } from './rules/history';
import { readStageMaps, type StageMaps } from './stage-maps';
import type { Case } from './take-cases';
import type { Running, RunProgress } from './run';

/** The history of one case, worked out and not yet written. */
export type Plan = { case: Case; history: History<StageInterval> };
export type KnownPlan = Plan & { deal: KnownDeal };

/** Writes the history of some cases: new deals, and what is new of deals that an earlier file brought in. */
export async function writeCases(ctx: Context, running: Running, cases: ReadonlyArray<Case>): Promise<RunProgress> {
  const known = await readKnownDeals(
    ctx.tx,
    running.processId,
    cases.map(({ name }) => name),
  );
  const versionIds = [...known.values()].map(({ processVersionId }) => processVersionId);
  const maps = await readStageMaps(ctx.tx, running, versionIds);

  const [fresh, further]: [Array<Plan>, Array<KnownPlan>] = [[], []];
  for (const each of cases) {
    const deal = known.get(each.name);
    const history = historyOf({ ...factsOf(each, maps, deal), known: deal?.stays ?? [] });
    if (history && deal) further.push({ case: each, history, deal });
    else if (history) fresh.push({ case: each, history });
  }
  await openDeals(ctx, running, { plans: fresh, versionId: maps.versionId });
  await addHistory(ctx, running, further);

  const rowsAdded = [...fresh, ...further].reduce((sum, { history }) => sum + history.added, 0);
  const rowsRead = cases.reduce((sum, { rows }) => sum + rows.length, 0);
  return { rowsRead, rowsAdded, dealsAdded: fresh.length };
}

function factsOf({ rows }: Case, { keyOf, stageOn, firstOpen, versionId }: StageMaps, deal: KnownDeal | undefined) {
  const version = deal?.processVersionId ?? versionId;
  const changes = rows.flatMap(({ stageName, enteredAt, baseMinor }): Array<Change> => {
    const stageKey = keyOf(stageName);
    return stageKey === null ? [] : [{ stageKey, enteredAt, baseMinor }];
  });
  return { changes, stageOf: (key: string) => stageOn(version, key), firstOpen: firstOpen(version) };
}
