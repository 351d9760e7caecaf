import 'server-only';
import type { Card, Column } from '@/lib/domain/opportunities/vocabulary';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { QueryContext } from '@/lib/platform/query';
import { CARD_JSON, CARD_TABLES } from './card-json';
import { totalsByKey, type TotalsRow } from './totals-sql';

export type ColumnRow = Omit<Column, 'deals' | 'totalMinor' | 'weightedMinor' | 'cards' | 'next'> &
  TotalsRow & { cards: ReadonlyArray<Card> };

type BoardRow = {
  process: { id: string; name: string };
  currency: string;
  timeZone: string;
  columns: ReadonlyArray<ColumnRow>;
};

type Wanted = { processId: string; where: Prisma.Sql | null; cards: number };

/**
 * The whole first screen in one statement: a column for each stage key of the newest version and for each older one that
 * still holds deals, its totals, and its first cards by a lateral walk down the index.
 */
export async function readBoard(
  { tx, viewer }: QueryContext,
  { processId, where, cards }: Wanted,
): Promise<BoardRow | undefined> {
  const { workspaceId } = viewer;
  const [board] = await tx.$queryRaw<Array<BoardRow>>`
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
          select ${CARD_JSON} as card, o.rank, o.id from ${CARD_TABLES}
          where o."workspaceId" = ${workspaceId}::uuid and o."processId" = ${processId}::uuid
            and o."stageKey" = stages.key ${where ?? Prisma.empty}
          order by o.rank, o.id limit ${cards}
        ) first
      ) shown
    ) as columns
    from "Process" process join "Workspace" w on w.id = process."workspaceId"
    where process.id = ${processId}::uuid`;
  return board;
}
