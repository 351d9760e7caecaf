import 'server-only';
import { conditions } from '@/lib/domain/opportunities/filter/conditions';
import type { DealFilter } from '@/lib/domain/opportunities/filter/schema';
import { opportunityError } from '@/lib/domain/opportunities/errors';
import { placeOf } from '@/lib/domain/opportunities/here';
import type { Board, ColumnPage } from '@/lib/domain/opportunities/vocabulary';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { query, type QueryContext } from '@/lib/platform/query';
import { fromCursor } from './cursor';
import { boardInput, boardSchema, columnInput, columnPageSchema } from './schema';
import { boardStatement, columnStatement, type BoardRow, type PageRow } from './statements';
import { toBoard, toColumnPage } from './views';

export const findBoard = query('opportunity.board', {
  summary: 'The pipeline of a process: totals and first cards of each stage',
  input: boardInput,
  output: boardSchema,
  run: async (context, { processId, ...filter }): Promise<Board> => {
    const { workspaceId } = context.viewer;
    const where = await whereOf(context, filter);
    const [found] = await context.tx.$queryRaw<Array<BoardRow>>(boardStatement({ workspaceId, processId, where }));
    if (!found) throw opportunityError('process_not_found');

    return toBoard(found, context.now);
  },
});

export const findColumn = query('opportunity.column', {
  summary: 'More cards of one stage, in the order of the board',
  input: columnInput,
  output: columnPageSchema,
  run: async (context, { processId, stageKey, after: cursor, ...filter }): Promise<ColumnPage> => {
    const { workspaceId } = context.viewer;
    const where = await whereOf(context, filter);
    const after = cursor === undefined ? null : fromCursor(cursor);
    const statement = columnStatement({ workspaceId, processId, stageKey, after, where });
    const [found] = await context.tx.$queryRaw<Array<PageRow>>(statement);
    if (!found) throw opportunityError('process_not_found');

    return toColumnPage(found.cards);
  },
});

/** The unfiltered board, which everybody opens first, is spared the question what "this month" means here. */
async function whereOf(context: QueryContext, filter: DealFilter): Promise<Prisma.Sql | null> {
  const isFiltered = Object.values(filter).some(Boolean);
  return isFiltered ? conditions(filter, await placeOf(context)) : null;
}
