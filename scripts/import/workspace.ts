import { listOf } from '@/lib/core/words';
import { pool } from '@/lib/platform/db/client';
import { StartupError } from '@/lib/platform/startup-error';
import { systemViewer, type SystemViewer } from '@/lib/platform/viewer';

type Row = { id: string; name: string };

/** The workspace of this name, or the only one. */
export async function findWorkspace(name: string | null): Promise<SystemViewer> {
  const { rows } = await pool().query<Row>('select id, name from app_workspaces()');
  const fitting = name === null ? rows : rows.filter((row) => row.name.toLowerCase() === name.toLowerCase());
  const [found, ...others] = fitting;

  if (rows.length === 0) throw new StartupError('There is no workspace yet: start Tributary once and set it up.');
  const names = listOf(rows.map((row) => row.name));
  if (!found) throw new StartupError(`There is no workspace “${name ?? ''}”. There is ${names}.`);
  if (others.length > 0) throw new StartupError(`Say which workspace with --workspace: ${names}.`);
  return systemViewer(found.id, 'Import');
}
