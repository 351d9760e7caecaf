import 'server-only';
import { listConditionChoices } from '@/lib/domain/process/conditions/queries';
import { listProcesses } from '@/lib/domain/process/queries';
import type { Viewer } from '@/lib/platform/viewer';

/** What the editor of a rule offers to choose from: processes that take deals. */
export async function editorFacts(viewer: Viewer) {
  const [processes, around] = await Promise.all([
    listProcesses(viewer, {}),
    listConditionChoices(viewer, { processId: null }),
  ]);
  const taking = processes.filter(({ isArchived, published }) => !isArchived && published);
  return { around, processes: taking.map(({ id, name }) => ({ value: id, label: name })) };
}
