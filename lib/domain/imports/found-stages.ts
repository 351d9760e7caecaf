import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { FoundStage, Mapping, RowOrder } from './vocabulary';

type Row = { name: string; ends: number; medianDays: number | null; p80Days: number | null };

type Input = {
  importId: string;
  order: RowOrder;
  /** All names in the file with their rows, by first appearance. */
  counts: ReadonlyMap<string, number>;
};

/** What the file shows of each of its stages, counted from its good rows. */
export async function readFoundStages(tx: Tx, { importId, order, counts }: Input): Promise<ReadonlyArray<FoundStage>> {
  const direction = order === 'newest_first' ? -1 : 1;
  const measured = await tx.$queryRaw<Array<Row>>`
    with step as (
      select "stageName", "enteredAt", lead("enteredAt") over (
        partition by "caseLine" order by "enteredAt", line * ${direction}::int
      ) as "leftAt"
      from "ImportRow" where "importId" = ${importId}::uuid
    ), stay as (
      select "stageName", "leftAt", extract(epoch from "leftAt" - "enteredAt") / 86400 as days from step
    )
    select "stageName" as name, (count(*) filter (where "leftAt" is null))::int as ends,
      percentile_cont(0.5) within group (order by days)::float8 as "medianDays",
      percentile_cont(0.8) within group (order by days)::float8 as "p80Days"
    from stay group by "stageName"`;
  const byName = new Map(measured.map((row) => [row.name, row]));

  return [...counts].map(([name, rows]) => {
    const { ends = 0, medianDays = null, p80Days = null } = byName.get(name) ?? {};
    return { name, rows, ends, medianDays, p80Days };
  });
}

type Ends = { importId: string; won: ReadonlyArray<string>; lost: ReadonlyArray<string> };

/** Of the cases that reached a stage and have ended, the share that was won. */
export async function readWonShares(tx: Tx, { importId, won, lost }: Ends): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<Array<{ name: string; share: number }>>`
    with ended as (
      select "caseLine", bool_or("stageName" = any(${won}::text[])) as won
      from "ImportRow" where "importId" = ${importId}::uuid and "stageName" = any(${[...won, ...lost]}::text[])
      group by "caseLine"
    )
    select r."stageName" as name,
      (count(distinct r."caseLine") filter (where e.won))::float8 / count(distinct r."caseLine") as share
    from "ImportRow" r
    join ended e on e."caseLine" = r."caseLine"
    where r."importId" = ${importId}::uuid
    group by r."stageName"`;
  return new Map(rows.map(({ name, share }) => [name, share]));
}

type Destined = {
  destination: NonNullable<Mapping['destination']>;
  stageOf: (name: string) => string | null;
  stages: ReadonlyArray<FoundStage>;
};

/**
 * Good rows whose stay is there already, from an earlier import or from the product itself. The server knows nothing yet of
 * how many rows have just come in; left to its guess it would compare each with each.
 */
export async function countKnown(
  tx: Tx,
  importId: string,
  { destination, stageOf, stages }: Destined,
): Promise<number> {
  if (destination.kind === 'new') return 0;

  const [names, keys] = [stages.map(({ name }) => name), stages.map(({ name }) => stageOf(name) ?? '')];
  await tx.$queryRaw`select set_config('enable_nestloop', 'off', true)`;
  const [row] = await tx.$queryRaw<[{ known: number }]>`
    with stay as (
      select o."importKey" as "caseName", i."stageKey", i."enteredAt"
      from "Opportunity" o join "StageInterval" i on i."opportunityId" = o.id and i."processId" = o."processId"
      where o."processId" = ${destination.processId}::uuid and o."importKey" is not null
    )
    select count(*)::int as known
    from "ImportRow" r
    join unnest(${names}::text[], ${keys}::text[]) as stage (name, key) on stage.name = r."stageName"
    where r."importId" = ${importId}::uuid and exists (
      select from stay
      where stay."caseName" = r."caseName" and stay."stageKey" = stage.key and stay."enteredAt" = r."enteredAt"
    )`;
  await tx.$queryRaw`select set_config('enable_nestloop', 'on', true)`;
  return row.known;
}
