import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { StartupError } from '../../startup-error';
import type { Cluster } from './cluster';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  logging_collector: 'off',
};

/** Starts the server; a failure before the deadline is left to the next attempt, for another process may be starting it. */
export async function startServer(cluster: Cluster, deadline: number): Promise<void> {
  const options = Object.entries({ ...SETTINGS, port: String(cluster.port) })
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ');
  const begun = await cluster.run('pg_ctl', [
    '-D',
    cluster.folder,
    'start',
    '-w',
    '-t',
    '30',
    '-l',
    cluster.log,
    '-o',
    options,
  ]);
  if (begun.code === 0) return;
  if (Date.now() > deadline)
    throw new StartupError(`The database does not start: ${lastWords(cluster.log)} (see ${cluster.log}).`);

  await pause(100);
}

function lastWords(log: string): string {
  if (!existsSync(log)) return 'it left no message';

  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const fatal = lines.findLast((line) => /FATAL|PANIC|could not/.test(line));
  return (fatal ?? lines.at(-1) ?? '').replace(/^.*?(FATAL|PANIC|LOG):\s*/, '').replace(/\.$/, '');
}
