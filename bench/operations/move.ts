import { seededRandom } from '@/lib/core/seeded-random';
import { measure } from '../load/measure';
import type { Asked } from '../load/agent';
import { CLIENTS, type Bench, type Benchmark, type Result } from '../measurement';

/** One deal to the next stage, with its history, totals and event; each request moves another deal. */
export const move: Benchmark = {
  name: 'move',
  run: async (bench) => {
    const results: Array<Result> = [];
    const next = await moves(bench);
    for (const clients of CLIENTS) results.push(await measure(bench, { op: 'move', clients, next }));
    return { results };
  },
};

type OpenDeal = { id: string; version: number; position: number };

/**
 * Every open deal once, in an order without pattern, and again when all have had their turn, a stage further on. A deal
 * that was won is done: when none is left, the round ends early.
 */
export async function moves(bench: Bench): Promise<() => Asked | null> {
  const keys = await stageKeys(bench);
  const queue = [...seededRandom('moves').shuffle(await openDeals(bench))];
  let at = 0;

  return () => {
    const deal = queue[at];
    const toStageKey = keys[(deal?.position ?? 0) + 1];
    if (!deal || !toStageKey) return null;

    at += 1;
    const isDone = keys[deal.position + 2] === undefined;
    if (!isDone) queue.push({ ...deal, version: deal.version + 1, position: deal.position + 1 });
    const path = `/api/v1/opportunities/${deal.id}/moves`;
    return { path, method: 'POST', body: { toStageKey, version: deal.version }, cookie: bench.manager };
  };
}

async function openDeals({ database, processId }: Bench): Promise<ReadonlyArray<OpenDeal>> {
  const { rows } = await database.query<OpenDeal>(
    `select o.id, o.version, s.position from "Opportunity" o join "Stage" s on s.id = o."stageId"
     where o."processId" = $1 and o."stageKind" = 'open' order by o.id`,
    [processId],
  );
  return rows;
}

/** The open stages of the published version in their order, and won. */
async function stageKeys({ database, processId }: Bench): Promise<ReadonlyArray<string>> {
  const { rows } = await database.query<{ key: string }>(
    `select s.key from "Stage" s join "ProcessVersion" v on v.id = s."processVersionId"
     where s."processId" = $1 and v.status = 'published' and s.kind <> 'lost' order by s.kind, s.position`,
    [processId],
  );
  return rows.map(({ key }) => key);
}
