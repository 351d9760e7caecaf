import 'server-only';
import type { Column } from '@/lib/domain/opportunities/vocabulary';
import { Prisma } from '@/lib/platform/db/generated/client';
import { prepared } from '@/lib/platform/db/statements';
import { CARD_TABLES, CARD_VALUES, type CardValues } from './card-json';
import { totalsByKey, type TotalsRow } from './totals-sql';

/** Of each stage the board brings so many cards at once; the rest comes by pages while somebody scrolls. */
export const FIRST_CARDS = 20;
export const PAGE = 50;

export type ColumnRow = Omit<Column, 'deals' | 'totalMinor' | 'weightedMinor' | 'cards' | 'next'> &
  TotalsRow & { cards: ReadonlyArray<CardValues> };

export type BoardRow = {
  process: { id: string; name: string };
  currency: string;
  timeZone: string;
  columns: ReadonlyArray<ColumnRow>;
};

type Wanted = { workspaceId: string; processId: string; where: Prisma.Sql | null };

/**
 * The whole first screen in one statement: a column for each stage key of the newest version and for each older one that
 * still holds deals, its totals, and its first cards by a lateral walk down the index. One card more than is shown says
 * whether there are more. No row: there is no such process.
 */
export function boardStatement({ workspaceId, processId, where }: Wanted): Prisma.Sql {
  const statement = Prisma.sql`
    with totals as (${totalsByKey({ workspaceId, processId, where })}),
    stages as (
      select distinct on (s.key) s.key, s.name, s.kind, s."buyerMilestone", s.position, s.probability, s."lostReasons"
      from "Stage" s join "ProcessVersion" v on v.id = s."processVersionId"
      where v."workspaceId" = ${workspaceId}::uuid and v."processId" = ${processId}::uuid and v.status <> 'draft'
        and (v.status = 'published' or s.key in (select key from totals))
      order by s.key, v.number desc
    )
    select json_build_object('id', process.id, 'name', process.name) as process, w.currency, w."timeZone", (
      select coalesce(json_agg(json_build_object('key', stages.key, 'name', stages.name, 'kind', stages.kind,
        'buyerMilestone', stages."buyerMilestone", 'position', stages.position, 'probability', stages.probability,
        'lostReasons', stages."lostReasons", 'deals', coalesce(totals.deals, 0),
        'minor', coalesce(totals.minor, 0)::text, 'weighted', coalesce(totals.weighted, 0)::text,
        'cards', coalesce(shown.cards, '[]')) order by stages.kind, stages.position), '[]')
      from stages left join totals on totals.key = stages.key
      cross join lateral (
        select json_agg(first.card order by first.rank, first.id) as cards from (
          select ${CARD_VALUES} as card, o.rank, o.id from ${CARD_TABLES}
          where o."workspaceId" = ${workspaceId}::uuid and o."processId" = ${processId}::uuid
            and o."stageKey" = stages.key ${where ?? Prisma.empty}
          order by o.rank, o.id limit ${FIRST_CARDS + 1}
        ) first
      ) shown
    ) as columns
    from "Process" process join "Workspace" w on w.id = process."workspaceId"
    where process.id = ${processId}::uuid`;
  return where ? statement : prepared(statement);
}

type Page = Wanted & { stageKey: string; after: { rank: string; id: string } | null };

export type PageRow = { cards: ReadonlyArray<CardValues> };

/** The next cards of one column, in one row; again no row means that there is no such process. */
export function columnStatement({ workspaceId, processId, stageKey, after, where }: Page): Prisma.Sql {
  const beyond = after ? Prisma.sql`and (o.rank, o.id) > (${after.rank}, ${after.id}::uuid)` : Prisma.empty;
  const statement = Prisma.sql`
    select coalesce(page.cards, '[]') as cards from "Process" process
    cross join lateral (
      select json_agg(next.card order by next.rank, next.id) as cards from (
        select ${CARD_VALUES} as card, o.rank, o.id from ${CARD_TABLES}
        where o."workspaceId" = ${workspaceId}::uuid and o."processId" = ${processId}::uuid
          and o."stageKey" = ${stageKey} ${beyond} ${where ?? Prisma.empty}
        order by o.rank, o.id limit ${PAGE + 1}
      ) next
    ) page
    where process.id = ${processId}::uuid`;
  return where ? statement : prepared(statement);
}
