import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { DataHome } from '../../data-home';
import { StartupError } from '../../startup-error';
import { findBinaries, programName } from './binaries';
import { draftOf, removeDeadDrafts } from './draft';
import { freePort } from './free-port';
import { runProgram, type Ending } from './program';

const accessSchema = z.object({ port: z.number().int(), adminPassword: z.string(), ownerPassword: z.string() });

export type Cluster = z.infer<typeof accessSchema> & {
  /** For PostgreSQL's own superuser: only what prepares and stops the server uses it. */
  adminUrl: string;
  log: string;
  run: (program: 'pg_ctl' | 'initdb', args: ReadonlyArray<string>) => Promise<Ending>;
  folder: string;
};

/** The data home's database files, made when they are not there yet. */
export async function prepareCluster({ folder: home, account }: DataHome): Promise<Cluster> {
  const parent = path.join(home, 'postgres');
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  if (account) chownSync(parent, account.uid, account.gid);
  const binaries = findBinaries(parent, account);
  const run: Cluster['run'] = (program, args) =>
    runProgram(path.join(binaries, 'bin', programName(program)), args, account, parent);

  const folder = path.join(parent, '18');
  if (!existsSync(path.join(folder, 'PG_VERSION'))) await create(folder, run, account);

  const access = accessSchema.parse(JSON.parse(readFileSync(path.join(folder, 'access.json'), 'utf8')));
  const adminUrl = `postgresql://postgres:${access.adminPassword}@127.0.0.1:${String(access.port)}/postgres`;
  return { ...access, adminUrl, folder, log: path.join(parent, 'postgres.log'), run };
}

/** Every process may build a cluster of its own; the first rename wins, the others throw theirs away. */
async function create(folder: string, run: Cluster['run'], account: DataHome['account']): Promise<void> {
  removeDeadDrafts(path.dirname(folder));
  const draft = draftOf(folder);
  const access = { port: await freePort(), adminPassword: password(), ownerPassword: password() };
  await initialise(draft, access.adminPassword, run, account);
  writeFileSync(path.join(draft, 'access.json'), JSON.stringify(access), { mode: 0o600 });

  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(path.join(folder, 'PG_VERSION'))) throw error;
  }
}

async function initialise(
  draft: string,
  secret: string,
  run: Cluster['run'],
  account: DataHome['account'],
): Promise<void> {
  const passwordFile = `${draft}.password`;
  writeFileSync(passwordFile, `${secret}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const identity = ['-D', draft, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  // The same order of text on every machine, whatever languages are installed there.
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const made = await run('initdb', [...identity, ...locale, '--no-instructions']);
  rmSync(passwordFile, { force: true });
  if (made.code === 0) return;

  rmSync(draft, { recursive: true, force: true });
  throw new StartupError(`The database could not be created in ${path.dirname(draft)}: ${lastLine(made.output)}`);
}

function lastLine(output: string): string {
  return output.split('\n').at(-1) ?? output;
}

function password(): string {
  return randomBytes(24).toString('base64url');
}
