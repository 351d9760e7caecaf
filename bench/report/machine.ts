import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import type pg from 'pg';

/** Where the figures were measured, in a line. */
export async function describeMachine(database: pg.Client): Promise<string> {
  const { rows } = await database.query<{ server_version: string }>('show server_version');
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const hardware = `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown processor'}, ${memory} GiB`;
  return `${hardware}, ${type()} ${release()}, Node ${process.versions.node}, PostgreSQL ${rows[0]?.server_version ?? ''}`;
}

/** Which state of the product was measured; empty outside a checkout. */
export function currentCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}
