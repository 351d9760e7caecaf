import 'server-only';
import { z } from 'zod';
import { divideHalfEven } from '@/lib/core/money';
import { CARD_TABLES } from '@/lib/domain/opportunities/board/card-json';
import { toTotals, type TotalsRow } from '@/lib/domain/opportunities/board/totals-sql';
import { conditions } from '@/lib/domain/opportunities/filter/conditions';
import { placeOf } from '@/lib/domain/opportunities/here';
import type { Card } from '@/lib/domain/opportunities/vocabulary';
import { Prisma } from '@/lib/platform/db/generated/client';
import { query, type QueryContext } from '@/lib/platform/query';
import { ROW_JSON } from './row-json';
import { readChoices } from './read-choices';
import { countInput, listInput, listSchema, needsSchema } from './schema';
import { orderBy } from './order';
import { scopeOf, type Scope } from './scope';
import type { Choices, DealList, DealRow, NeedCounts } from './vocabulary';

export const listOpportunities = query('opportunity.list', {
  summary: 'Deals as a table: filtered, sorted, by pages, with the total of all of them',
  input: listInput,
  output: listSchema,
  run: async (context, { processId, kind, stage, sort, direction, page, limit, ...filter }): Promise<DealList> => {
    const place = await placeOf(context);
    const where = conditions(filter, place) ?? Prisma.empty;
    const scope = { processId: processId ?? null, kind: kind ?? null, stage: stage ?? null, where };
    const total = await totalOf(context, scope);

    const found = await context.tx.$queryRaw<Array<{ row: StoredRow }>>`
      select ${ROW_JSON} as row from ${CARD_TABLES} left join "User" u on u.id = o."ownerId"
      where ${scopeOf(context, scope)} order by ${orderBy(sort, direction, place.timeZone)}
      limit ${limit} offset ${(page - 1) * limit}`;
    return {
      ...place,
      rows: found.map(({ row }) => toRow(row)),
      total: toTotals(total),
      page,
      pages: Math.ceil(total.deals / limit),
    };
  },
});

export const countNeeds = query('opportunity.count_needs', {
  summary: 'How many open deals of a process need a push, by what they need',
  input: countInput,
  output: needsSchema,
  run: async (context, { processId, need: _need, ...filter }): Promise<NeedCounts> => {
    const place = await placeOf(context);
    const where = conditions(filter, place) ?? Prisma.empty;
    const [counts] = await context.tx.$queryRaw<[NeedCounts]>`
      select count(*)::int as open, count(*) filter (where o."nextStep" is null)::int as no_step,
        count(*) filter (where o."nextStepDue" < ${place.today}::date)::int as late_step,
        count(*) filter (where o."enteredStageAt" <= now() - make_interval(days => s."maxDays"))::int as stuck
      from ${CARD_TABLES} where ${scopeOf(context, { processId, kind: 'open', stage: null, where })}`;
    return counts;
  },
});

export const listChoices = query('opportunity.choices', {
  summary: 'What the filters and forms of a pipeline offer: processes, partners, regions, people, products, currencies',
  input: z.strictObject({}),
  run: ({ tx, viewer }): Promise<Choices> => readChoices(tx, viewer.workspaceId),
});

type StoredRow = Omit<DealRow, 'weightedMinor' | keyof Card> & Card;

function toRow(row: StoredRow): DealRow {
  const weighted = divideHalfEven(BigInt(row.baseMinor) * BigInt(row.probability), 100n);
  return { ...row, weightedMinor: String(weighted) };
}

async function totalOf(context: QueryContext, scope: Scope): Promise<TotalsRow> {
  const [total] = await context.tx.$queryRaw<[TotalsRow]>`
    select count(*)::int as deals, coalesce(sum(o."baseMinor"), 0)::text as minor,
      coalesce(sum(o."baseMinor" * s.probability), 0)::text as weighted
    from ${CARD_TABLES} where ${scopeOf(context, scope)}`;
  return total;
}
