import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serverAccount, type Account } from './db/embedded/account';
import { canEnter } from './db/embedded/program';
import { StartupError, codeOf, reasonOf } from './startup-error';

/** Where everything lives that a start must find again: the embedded database's files, the secret, uploads. */
export type DataHome = {
  folder: string;
  /** Who PostgreSQL runs as here. */
  account: Account;
  /** The folder that was asked for, when PostgreSQL's account cannot enter it. */
  insteadOf: string | null;
};

const SYSTEM_HOME = '/var/lib/tributary';

/** Opens, and makes if needed, the folder named by DATA_DIR; `forServer` when the embedded database will live in it. */
export function openDataHome(wanted: string, forServer: boolean): DataHome {
  const asked = path.resolve(wanted);
  const account = forServer ? serverAccount() : null;
  const folder = account === null || isOpenTo(asked, account) ? asked : systemFolder(asked);
  demandWritable(folder);
  // Root's PostgreSQL runs under another account, which passes through; what is private inside has its own mode.
  chmodSync(folder, isRoot() ? 0o711 : 0o700);

  return { folder, account, insteadOf: folder === asked ? null : asked };
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isOpenTo(folder: string, account: Account): boolean {
  let existing = folder;
  while (!existsSync(existing)) existing = path.dirname(existing);
  // A file in the way is another matter, and is told as such when the folder cannot be made.
  if (!statSync(existing).isDirectory()) return true;

  // The folder itself is ours to open; what lies above it is not.
  return canEnter(existing === folder ? path.dirname(folder) : existing, account);
}

function systemFolder(asked: string): string {
  const mark = createHash('sha256').update(asked).digest('hex').slice(0, 8);
  return path.join(SYSTEM_HOME, `${path.basename(path.dirname(asked))}-${mark}`);
}

function demandWritable(folder: string): void {
  const probe = path.join(folder, `.probe-${String(process.pid)}`);
  try {
    makeFolder(folder);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new StartupError(
      `The data folder ${folder} cannot be written (${why(folder, error)}): choose another with DATA_DIR.`,
    );
  }
}

/** Not by mkdir's own recursion, which never comes back where a system's folder only pretends to take new ones. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;

  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

function why(folder: string, error: unknown): string {
  const known: Record<string, string> = {
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    ENOENT: 'it takes no new folders',
    ENOTDIR: 'part of the path is a file',
    EEXIST: 'it is a file',
  };
  const isFile = existsSync(folder) && !statSync(folder).isDirectory();

  return isFile ? 'it is a file' : (known[codeOf(error)] ?? reasonOf(error));
}
