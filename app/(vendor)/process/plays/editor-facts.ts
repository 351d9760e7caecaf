import 'server-only';
import { listConditionChoices } from '@/lib/domain/process/conditions/queries';
import { listProcesses } from '@/lib/domain/process/queries';
import { OWNER_ROLES } from '@/lib/domain/process/vocabulary';
import { listUsers } from '@/lib/domain/workspace/people/queries';
import type { Viewer } from '@/lib/platform/viewer';

/** What the editor of a play offers to choose from. */
export async function editorFacts(viewer: Viewer, processId: string | null) {
  const [processes, { people }, around] = await Promise.all([
    listProcesses(viewer, {}),
    listUsers(viewer, {}),
    listConditionChoices(viewer, { processId }),
  ]);

  return {
    around,
    processes: processes.filter(({ isArchived }) => !isArchived).map(({ id, name }) => ({ value: id, label: name })),
    colleagues: people.flatMap(({ id, name, role, status }) => {
      const known = OWNER_ROLES.find(({ value }) => value === role);
      return known && status === 'active' ? [{ id, name, role: known.value }] : [];
    }),
  };
}
