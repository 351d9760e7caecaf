import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { gateFacts } from '@/lib/domain/opportunities/deal-facts';
import { lackingIn, suggest } from './rules';
import { standingDeals, type StandingDeal } from './standing-deals';
import type { Target } from './target';
import {
  STAY,
  type AdoptionPlan,
  type AdoptionPreview,
  type AdoptionRow,
  type AdoptionStage,
  type LackingDeal,
} from './vocabulary';

const BATCH = 500;
const SHOWN = 50;

type Asking = { tx: Tx; now: Date };

/** Where the open deals of older versions would go, and what they would then lack; nothing is written. */
export async function previewOf(
  { tx, now }: Asking,
  processId: string,
  { target, plan }: { target: Target; plan: AdoptionPlan },
): Promise<AdoptionPreview> {
  const rows = await rowsOf(tx, { target, plan });
  const lacking: Array<LackingDeal> = [];

  for await (const deal of eachStanding(tx, processId, target)) {
    const row = rows.get(deal.stageKey);
    if (!row) continue;
    row.deals += 1;
    const missing = lacked(deal, target, row.to, now);
    if (missing.length === 0) continue;
    row.wouldMiss += 1;
    if (lacking.length < SHOWN) lacking.push({ id: deal.id, number: deal.number, title: deal.title, missing });
  }
  return summed(
    target,
    [...rows.values()].filter(({ deals }) => deals > 0),
    lacking,
  );
}

async function rowsOf(
  tx: Tx,
  { target, plan }: { target: Target; plan: AdoptionPlan },
): Promise<Map<string, AdoptionRow>> {
  const stages = await olderStages(tx, target);
  return new Map(
    stages.map((stage) => {
      const to = plan[stage.key] ?? suggest(stage, target.stages, target.stageMap);
      return [stage.key, { stage, deals: 0, to, wouldMiss: 0 }];
    }),
  );
}

/** Of stages that several versions share, as the newest of them calls it. */
async function olderStages(tx: Tx, { older }: Target): Promise<ReadonlyArray<AdoptionStage>> {
  const rows = await tx.stage.findMany({
    where: { processVersionId: { in: older.map(({ id }) => id) }, kind: 'open' },
    orderBy: [{ processVersion: { number: 'desc' } }, { position: 'asc' }],
    select: { key: true, name: true, kind: true, position: true },
  });
  const byKey = new Map(rows.toReversed().map((row) => [row.key, row]));
  return [...byKey.values()].toSorted((one, other) => one.position - other.position);
}

async function* eachStanding(tx: Tx, processId: string, { older }: Target): AsyncGenerator<StandingDeal> {
  const versionIds = older.map(({ id }) => id);
  let after: string | null = null;
  for (;;) {
    const page: ReadonlyArray<StandingDeal> = await standingDeals(tx, { processId, versionIds, after, limit: BATCH });
    yield* page;
    after = page.at(-1)?.id ?? null;
    if (page.length < BATCH) return;
  }
}

function lacked(deal: StandingDeal, { stages }: Target, to: string, now: Date): ReadonlyArray<string> {
  const at = stages.find(({ key }) => key === to);
  return at ? lackingIn(stages, at, gateFacts(deal, now)).map(({ criterion }) => criterion.label) : [];
}

function summed(
  target: Target,
  rows: ReadonlyArray<AdoptionRow>,
  lacking: ReadonlyArray<LackingDeal>,
): AdoptionPreview {
  const sum = (of: (row: AdoptionRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    toNumber: target.number,
    fromNumbers: target.older.map(({ number }) => number),
    targets: target.stages.map(({ key, name, kind, position }) => ({ key, name, kind, position })),
    rows,
    deals: sum(({ deals }) => deals),
    moving: sum(({ deals, to }) => (to === STAY ? 0 : deals)),
    lacking,
    wouldMiss: sum(({ wouldMiss }) => wouldMiss),
  };
}
