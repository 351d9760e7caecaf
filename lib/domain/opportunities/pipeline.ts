import 'server-only';
import { findBoard } from '@/lib/domain/opportunities/board/queries';
import { filterFrom } from '@/lib/domain/opportunities/filter/schema';
import { listOpportunities, listChoices } from '@/lib/domain/opportunities/list/queries';
import { listQuestion } from '@/lib/domain/opportunities/list/rules';
import type { Viewer } from '@/lib/platform/viewer';

type Parameters = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>;

/** The first screen of a pipeline as its address describes it. Throws `not_found` for a process that this viewer has not. */
export async function findPipeline(viewer: Viewer, processId: string, parameters: Parameters) {
  const filter = filterFrom(parameters);
  const question = parameters.view === 'table' ? listQuestion(processId, { ...textsOf(parameters), ...filter }) : null;
  const [choices, board, list] = await Promise.all([
    listChoices(viewer, {}),
    findBoard(viewer, { processId, ...filter }),
    question && listOpportunities(viewer, question).catch(() => null),
  ]);
  return { choices, initial: { board, scope: { processId, filter }, list: question && list && { question, list } } };
}

function textsOf(parameters: Parameters): Record<string, string> {
  const texts = Object.entries(parameters).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
  return Object.fromEntries(texts);
}
