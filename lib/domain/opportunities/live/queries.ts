import 'server-only';
import { CARD_TABLES, CARD_VALUES, toCard, type CardValues } from '@/lib/domain/opportunities/board/card-json';
import { toTotals, type TotalsRow } from '@/lib/domain/opportunities/board/totals-sql';
import { Prisma } from '@/lib/platform/db/generated/client';
import { query, type QueryContext } from '@/lib/platform/query';
import { watchInput } from './schema';
import type { DealNews, FreshTotals } from './vocabulary';

type CardRow = { id: string; processId: string; card: CardValues };
type SumRow = TotalsRow & { processId: string; key: string };

export const watchDeals = query('opportunity.watch', {
  summary: 'How some deals are now, and the sums of the boards that show them',
  input: watchInput,
  run: async (context, { ids }): Promise<DealNews> => {
    const rows = await context.tx.$queryRaw<Array<CardRow>>`
      select o.id, o."processId", ${CARD_VALUES} as card from ${CARD_TABLES} where o.id = any(${ids}::uuid[])`;
    const seen = new Set(rows.map(({ id }) => id));

    return {
      cards: rows.map(({ processId, card }) => ({ processId, card: toCard(card) })),
      gone: ids.filter((id) => !seen.has(id)),
      totals: await totalsOf(context, [...new Set(rows.map(({ processId }) => processId))]),
    };
  },
});

/** Every column that ever held a deal, the empty ones too: a sum that fell to nothing must be told as well. */
async function totalsOf({ tx }: QueryContext, processIds: ReadonlyArray<string>): Promise<ReadonlyArray<FreshTotals>> {
  if (processIds.length === 0) return [];
  const rows = await tx.$queryRaw<Array<SumRow>>(Prisma.sql`
    select t."processId", s.key, sum(t.deals)::int as deals, sum(t.minor)::text as minor,
      sum(t.minor * s.probability)::text as weighted
    from (
      select "processId", "stageId", sum(deals) as deals, sum("baseMinor") as minor from "StageTotal"
      where "processId" = any(${processIds}::uuid[]) group by "processId", "stageId"
    ) t join "Stage" s on s.id = t."stageId"
    group by t."processId", s.key`);

  return processIds.map((processId) => ({
    processId,
    columns: rows.filter((row) => row.processId === processId).map(({ key, ...sums }) => ({ key, ...toTotals(sums) })),
  }));
}
