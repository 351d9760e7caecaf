import 'server-only';
import { share } from '@/lib/core/statistics';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { QueryContext } from '@/lib/platform/query';
import { columnsOf } from './columns';
import { scopeOf, type Scope } from './scope';
import type { CycleDays, Follows, History, StayTimes } from './vocabulary/history';

type Asked = { processId: string; partnerId?: string | null | undefined };

const TOP_VARIANTS = 10;

/** Every figure from the stays themselves, in the order in which the deals went: the sequence also decides ties. */
export async function buildHistory(context: QueryContext, { processId, partnerId }: Asked): Promise<History> {
  const scope = await scopeOf(context, { processId, partnerId, period: 'all_time' });
  const { tx } = context;
  const reached = await reachedStages(tx, scope);
  const paths = await pathsOf(tx, scope);
  const deals = paths.reduce((sum, path) => sum + path.deals, 0);

  return {
    ...{ asOf: scope.now.toISOString(), process: scope.process, partner: scope.partner, deals },
    stages: columnsOf(scope).map(({ key, name, kind }) => ({ key, name, kind })),
    stays: reached.reduce((sum, { stays }) => sum + stays, 0),
    reached: reached.map(({ stage, deals: count }) => ({ stage, deals: count })),
    outcomes: await outcomesOf(tx, scope),
    follows: await followsOf(tx, scope),
    stayTimes: await stayTimesOf(tx, scope),
    variants: variantsOf(paths, deals),
    ...(await cyclesOf(tx, scope)),
  };
}

function staysOf({ workspaceId, process, partnerIds }: Scope): Prisma.Sql {
  const whose = partnerIds ? Prisma.sql`and i."partnerId" = any(${[...partnerIds]}::uuid[])` : Prisma.empty;
  return Prisma.sql`i."workspaceId" = ${workspaceId}::uuid and i."processId" = ${process.id}::uuid ${whose}`;
}

function reachedStages(tx: Tx, scope: Scope): Promise<Array<{ stage: string; deals: number; stays: number }>> {
  return tx.$queryRaw`select i."stageKey" as stage, count(distinct i."opportunityId")::int as deals, count(*)::int as stays
    from "StageInterval" i where ${staysOf(scope)} group by 1 order by 2 desc, 1`;
}

/** Of the stages a deal entered at its last instant a closing one counts, and of several the last. */
function outcomesOf(tx: Tx, scope: Scope): Promise<History['outcomes']> {
  return tx.$queryRaw`
    select case when kind <> 'open' then stage end as stage, kind::text as kind, count(*)::int as deals
    from (
      select distinct on (i."opportunityId") i."stageKey" as stage, s.kind
      from "StageInterval" i join "Stage" s on s.id = i."stageId"
      where ${staysOf(scope)}
      order by i."opportunityId", i."enteredAt" desc, s.kind <> 'open' desc, i.sequence desc
    ) ended group by 1, 2 order by 3 desc, 1`;
}

function followsOf(tx: Tx, scope: Scope): Promise<ReadonlyArray<Follows>> {
  return tx.$queryRaw`
    select stage as "from", next as "to", ${times(Prisma.sql`ms`)}
    from (
      select i."stageKey" as stage, lead(i."stageKey") over path as next,
        date_part('epoch', lead(i."enteredAt") over path - i."enteredAt") * 1000 as ms
      from "StageInterval" i where ${staysOf(scope)}
      window path as (partition by i."opportunityId" order by i.sequence)
    ) step where next is not null group by 1, 2 order by 1, 2`;
}

function stayTimesOf(tx: Tx, scope: Scope): Promise<ReadonlyArray<StayTimes>> {
  return tx.$queryRaw`
    select i."stageKey" as stage, ${times(Prisma.sql`i."durationMs"`)}, (sum(i."durationMs") / 3600000.0)::float8 as "totalHours"
    from "StageInterval" i where ${staysOf(scope)} and i."leftAt" is not null group by 1 order by 1`;
}

/** Hours of a duration in milliseconds. */
function times(ms: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`count(*)::int as n, percentile_cont(0.5) within group (order by ${ms}) / 3600000 as "medianHours",
    percentile_cont(0.9) within group (order by ${ms}) / 3600000 as "p90Hours", (avg(${ms}) / 3600000)::float8 as "meanHours"`;
}

type Path = { stages: ReadonlyArray<string>; deals: number };

function pathsOf(tx: Tx, scope: Scope): Promise<ReadonlyArray<Path>> {
  return tx.$queryRaw`
    select stages, count(*)::int as deals
    from (
      select array_agg(i."stageKey" order by i.sequence) as stages
      from "StageInterval" i where ${staysOf(scope)} group by i."opportunityId"
    ) path group by 1 order by 2 desc, 1`;
}

function variantsOf(paths: ReadonlyArray<Path>, deals: number): History['variants'] {
  const inTop5 = paths.slice(0, 5).reduce((sum, path) => sum + path.deals, 0);
  return { count: paths.length, top: paths.slice(0, TOP_VARIANTS), top5Share: share(inTop5, deals) };
}

type CycleRow = { isWon: boolean; n: number; medianDays: number; meanDays: number; p90Days: number };

/** From the first stage to the last one entered, of all deals and of those that came to a won stage at their end. */
async function cyclesOf(tx: Tx, scope: Scope): Promise<Pick<History, 'cycle' | 'wonCycle'>> {
  const rows = await tx.$queryRaw<Array<CycleRow>>`
    with deal as (
      select date_part('epoch', max(i."enteredAt") - min(i."enteredAt")) / 86400 as days,
        bool_or(s.kind = 'won') as "isWon"
      from "StageInterval" i join "Stage" s on s.id = i."stageId" where ${staysOf(scope)} group by i."opportunityId"
    ), asked as (select days, false as "isWon" from deal union all select days, true from deal where "isWon")
    select "isWon", count(*)::int as n, percentile_cont(0.5) within group (order by days) as "medianDays",
      avg(days) as "meanDays", percentile_cont(0.9) within group (order by days) as "p90Days"
    from asked group by "isWon"`;
  return { cycle: cycleOf(rows, false), wonCycle: cycleOf(rows, true) };
}

function cycleOf(rows: ReadonlyArray<CycleRow>, wanted: boolean): CycleDays | null {
  const row = rows.find(({ isWon }) => isWon === wanted);
  if (!row) return null;
  const { isWon: _, ...cycle } = row;
  return cycle;
}
