import 'server-only';
import { chore } from '@/lib/platform/chores';
import { inEachWorkspace } from '@/lib/platform/workspaces';
import { sealEvents } from './seal';

export const sealLog = chore({
  name: 'audit.seal',
  schedule: '* * * * *',
  run: () => inEachWorkspace((id) => sealEvents(id)),
});
