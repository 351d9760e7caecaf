import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { rateOf, reviewWords, verdictOf } from './rules';
import type { Review } from './vocabulary';

type Dealt = { number: number; stageKey: string; publishedAt: Date };
type Side = { n: number; wentOn: number; days: number | null };

const DAY_MS = 86_400_000;
const BEFORE_DAYS = 180;

/** For each stage that a published version dealt with: the deals that left it in the half year before, and those since. */
export async function readReviews(
  tx: Tx,
  processId: string,
  { stages, now }: { stages: ReadonlyArray<StageView>; now: Date },
): Promise<ReadonlyArray<Review>> {
  const dealt = await tx.$queryRaw<Array<Dealt>>`
    select distinct f."linkedNumber" as number, f."stageKey", v."publishedAt"
    from "StageFeedback" f
    join "ProcessVersion" v on v."processId" = f."processId" and v.number = f."linkedNumber" and v.status <> 'draft'
    where f."processId" = ${processId}::uuid and f.status = 'published' and f."mergedIntoId" is null
    order by 1 desc, 2`;
  return Promise.all(
    dealt.map(async ({ number, stageKey, publishedAt }) => {
      const from = new Date(publishedAt.getTime() - BEFORE_DAYS * DAY_MS);
      const before = await readSide(tx, { processId, stageKey, from, until: publishedAt });
      const since = await readSide(tx, { processId, stageKey, from: publishedAt, until: now });
      const [old, fresh] = [casesOf(before), casesOf(since)];
      const told = {
        wentOn: { before: rateOf(old), since: rateOf(fresh) },
        days: { before: before.days, since: since.days },
        verdict: verdictOf(old, fresh),
      };
      const stageName = stages.find(({ key }) => key === stageKey)?.name ?? stageKey;
      return { number, stageKey, stageName, publishedAt: publishedAt.toISOString(), ...told, words: reviewWords(told) };
    }),
  );
}

function casesOf({ wentOn, n }: Side) {
  return { successes: wentOn, n };
}

type Window = { processId: string; stageKey: string; from: Date; until: Date };

async function readSide(tx: Tx, { processId, stageKey, from, until }: Window): Promise<Side> {
  const [side] = await tx.$queryRaw<Array<Side>>`
    select count(*)::int as n, (count(*) filter (where n.direction in ('forward', 'won')))::int as "wentOn",
      percentile_cont(0.5) within group (order by i."durationMs") / ${DAY_MS}::float8 as days
    from "StageInterval" i
    join "StageInterval" n on n."opportunityId" = i."opportunityId" and n.sequence = i.sequence + 1
    where i."processId" = ${processId}::uuid and i."stageKey" = ${stageKey}
      and i."leftAt" >= ${from} and i."leftAt" < ${until} and n.direction in ('forward', 'won', 'lost')`;
  return side ?? { n: 0, wentOn: 0, days: null };
}
