import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/platform/db/client';
import { query } from '@/lib/platform/query';
import { workspaceSchema } from './schema';
import type { WorkspaceView } from './vocabulary';

const workspaceFields = {
  id: true,
  name: true,
  currency: true,
  timeZone: true,
  locale: true,
  sample: true,
  version: true,
} as const;

export const getWorkspace = query('workspace.get', {
  summary: 'The workspace: its name, currency and time zone.',
  input: z.strictObject({}),
  output: workspaceSchema,
  run: ({ tx, viewer }) => viewWorkspace(tx, viewer.workspaceId),
});

export function viewWorkspace(tx: Tx, id: string): Promise<WorkspaceView> {
  return tx.workspace.findUniqueOrThrow({ where: { id }, select: workspaceFields });
}
