import { execFileSync } from 'node:child_process';
import { StartupError, reasonOf } from '../../startup-error';

/** The operating system's account that PostgreSQL runs as: null when it is our own. */
export type Account = { uid: number; gid: number } | null;

/** PostgreSQL refuses to run as root, so root lends it an account. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return null;

  return findPostgres() ?? createPostgres();
}

function findPostgres(): Account {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return null;
  }
}

function createPostgres(): Account {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'];
  try {
    execFileSync('useradd', options, { stdio: 'ignore' });
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch (error) {
    const reason = reasonOf(error);
    throw new StartupError(
      `PostgreSQL does not run as root and the user "postgres" could not be created (${reason}): ` +
        'start as an ordinary user or set DATABASE_URL.',
    );
  }
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
}
