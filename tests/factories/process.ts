import { newId } from '@/lib/core/ids';
import { openDraft } from '@/lib/domain/process/draft/service';
import { createPublishedProcess } from '@/lib/domain/process/publish';
import { systemViewer } from '@/lib/platform/viewer';
import { inWorkspace } from './workspace';

type Overrides = Partial<Parameters<typeof createPublishedProcess>[1]>;

/** A published process with its stages; the IT channel unless said otherwise. */
export function aProcessOf({ workspaceId }: { workspaceId: string }, overrides: Overrides = {}) {
  const process = { name: `Process ${newId()}`, template: 'it_channel' as const, ...overrides };
  return inWorkspace(workspaceId, (context) => createPublishedProcess(context, process));
}

/** A published process whose next version is being drafted. */
export async function aDraftOf({ workspaceId }: { workspaceId: string }, overrides: Overrides = {}) {
  const { processId } = await aProcessOf({ workspaceId }, overrides);
  const studio = await openDraft(systemViewer(workspaceId), { processId });
  return { processId, version: studio.draft?.version ?? 0, studio };
}
