import 'server-only';
import { conditions } from '@/lib/domain/opportunities/filter/conditions';
import type { DealFilter } from '@/lib/domain/opportunities/filter/schema';
import { opportunityError } from '@/lib/domain/opportunities/errors';
import { placeAt, placeOf } from '@/lib/domain/opportunities/here';
import type { Board, Card, ColumnPage } from '@/lib/domain/opportunities/vocabulary';
import { Prisma } from '@/lib/platform/db/generated/client';
import { query, type QueryContext } from '@/lib/platform/query';
import { CARD_JSON, CARD_TABLES } from './card-json';
import { fromCursor, toCursor } from './cursor';
import { readBoard, type ColumnRow } from './read-board';
import { boardInput, boardSchema, columnInput, columnPageSchema } from './schema';
import { toTotals } from './totals-sql';

/** Of each stage the board brings so many cards at once; the rest comes by pages while somebody scrolls. */
const FIRST_CARDS = 20;
const PAGE = 50;

export const findBoard = query('opportunity.board', {
  summary: 'The pipeline of a process: totals and first cards of each stage',
  input: boardInput,
  output: boardSchema,
  run: async (context, { processId, ...filter }): Promise<Board> => {
    const where = await whereOf(context, filter);
    const found = await readBoard(context, { processId, where, cards: FIRST_CARDS + 1 });
    if (!found) throw opportunityError('process_not_found');

    const { process, columns, ...workspace } = found;
    return { ...placeAt(workspace, context.now), process, columns: columns.map(toColumn) };
  },
});

export const findColumn = query('opportunity.column', {
  summary: 'More cards of one stage, in the order of the board',
  input: columnInput,
  output: columnPageSchema,
  run: async (context, { processId, stageKey, after, ...filter }): Promise<ColumnPage> => {
    const where = (await whereOf(context, filter)) ?? Prisma.empty;
    const start = after === undefined ? null : fromCursor(after);
    const beyond = start ? Prisma.sql`and (o.rank, o.id) > (${start.rank}, ${start.id}::uuid)` : Prisma.empty;
    await demandProcess(context, processId);

    const rows = await context.tx.$queryRaw<Array<{ card: Card }>>`
      select ${CARD_JSON} as card from ${CARD_TABLES}
      where o."workspaceId" = ${context.viewer.workspaceId}::uuid and o."processId" = ${processId}::uuid
        and o."stageKey" = ${stageKey} ${beyond} ${where}
      order by o.rank, o.id limit ${PAGE + 1}`;
    return toPage(
      rows.map(({ card }) => card),
      PAGE,
    );
  },
});

/** The unfiltered board, which everybody opens first, is spared the question what "this month" means here. */
async function whereOf(context: QueryContext, filter: DealFilter): Promise<Prisma.Sql | null> {
  const isFiltered = Object.values(filter).some(Boolean);
  return isFiltered ? conditions(filter, await placeOf(context)) : null;
}

async function demandProcess({ tx }: QueryContext, id: string): Promise<void> {
  const process = await tx.process.findUnique({ where: { id }, select: { id: true } });
  if (!process) throw opportunityError('process_not_found');
}

function toColumn({ cards, deals, minor, weighted, ...stage }: ColumnRow) {
  return { ...stage, ...toTotals({ deals, minor, weighted }), ...toPage(cards, FIRST_CARDS) };
}

/** One card more than a page was asked for: it says whether there is a next one. */
function toPage(cards: ReadonlyArray<Card>, size: number): ColumnPage {
  const page = cards.slice(0, size);
  const last = page.at(-1);
  return { cards: page, next: last && cards.length > size ? toCursor(last) : null };
}
