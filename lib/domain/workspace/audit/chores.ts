import 'server-only';
import { pool } from '@/lib/platform/db/client';
import { chore } from '@/lib/platform/chores';
import { sealEvents } from './seal';

export const sealLog = chore({
  name: 'audit.seal',
  schedule: '* * * * *',
  run: async () => {
    const { rows } = await pool().query<{ id: string }>('select id from app_workspaces()');
    for (const { id } of rows) await sealEvents(id);
  },
});
