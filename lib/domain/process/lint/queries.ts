import 'server-only';
import { query } from '@/lib/platform/query';
import { processId } from '@/lib/domain/process/schema';
import { readLint } from './read';
import { lintView } from './schema';

export const lintProcess = query('process.lint', {
  summary:
    'What is to be said of a process: findings about its draft, or else its published version, what history says, and how complex it is.',
  input: processId,
  output: lintView,
  run: ({ tx, viewer, now }, { processId: id }) =>
    readLint(tx, { workspaceId: viewer.workspaceId, processId: id, now }),
});
