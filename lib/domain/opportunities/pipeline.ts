import 'server-only';
import { findBoard } from '@/lib/domain/opportunities/board/queries';
import { filterFrom } from '@/lib/domain/opportunities/filter/schema';
import { countNeeds, listOpportunities, listChoices } from '@/lib/domain/opportunities/list/queries';
import type { ListQuestion } from '@/lib/domain/opportunities/list/client';
import { listQuestion } from '@/lib/domain/opportunities/list/rules';
import type { Viewer } from '@/lib/platform/viewer';

type Parameters = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>;

/** The first screen of a pipeline as its address describes it. Throws `not_found` for a process that this viewer has not. */
export async function findPipeline(viewer: Viewer, processId: string, parameters: Parameters) {
  const filter = filterFrom(parameters);
  const question = parameters.view === 'table' ? listQuestion(processId, { ...textsOf(parameters), ...filter }) : null;
  const [choices, board, table] = await Promise.all([
    listChoices(viewer, {}),
    findBoard(viewer, { processId, ...filter }),
    question && findTable(viewer, { processId, filter, question }).catch(() => null),
  ]);
  return { choices, initial: { board, scope: { processId, filter }, table } };
}

type TableWanted = { processId: string; filter: ReturnType<typeof filterFrom>; question: ListQuestion };

/** The first rows of the table and the numbers on its views. */
async function findTable(viewer: Viewer, { processId, filter, question }: TableWanted) {
  const [list, needs] = await Promise.all([
    listOpportunities(viewer, question),
    countNeeds(viewer, { processId, ...filter }),
  ]);
  return { question, list, needs };
}

/** The parts of an address that say one thing. */
export function textsOf(parameters: Parameters): Record<string, string> {
  const texts = Object.entries(parameters).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
  return Object.fromEntries(texts);
}
