import { newId } from '@/lib/core/ids';
import { createPublishedProcess } from '@/lib/domain/process/publish';
import { inWorkspace } from './workspace';

type Overrides = Partial<Parameters<typeof createPublishedProcess>[1]>;

/** A published process with its stages; the IT channel unless said otherwise. */
export function aProcessOf({ workspaceId }: { workspaceId: string }, overrides: Overrides = {}) {
  const process = { name: `Process ${newId()}`, template: 'it_channel' as const, ...overrides };
  return inWorkspace(workspaceId, (context) => createPublishedProcess(context, process));
}
