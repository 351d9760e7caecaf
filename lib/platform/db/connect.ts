import pg from 'pg';
import { StartupError, codeOf, reasonOf } from '../startup-error';

const OLDEST = 15;
const ANSWER_WITHIN_MS = 5_000;

/** One connection of its own, to a server that is there and new enough. The caller ends it. */
export async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = clientFor(databaseUrl);
  client.on('error', () => {
    // The query in flight, or the next one, reports it.
  });
  try {
    await client.connect();
  } catch (error) {
    throw new StartupError(unreachable(databaseUrl, error));
  }

  await demandVersion(client, databaseUrl);
  return client;
}

function clientFor(databaseUrl: string): pg.Client {
  try {
    return new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: ANSWER_WITHIN_MS });
  } catch (error) {
    throw new StartupError(`DATABASE_URL is not an address of a database (${reasonOf(error)}).`);
  }
}

async function demandVersion(client: pg.Client, databaseUrl: string): Promise<void> {
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  const version = rows[0]?.server_version ?? '0';
  if (Number.parseInt(version, 10) >= OLDEST) return;

  await client.end();
  throw new StartupError(
    `The database at ${placeOf(databaseUrl)} is PostgreSQL ${version}: version ${String(OLDEST)} or later is needed.`,
  );
}

function unreachable(databaseUrl: string, error: unknown): string {
  const place = placeOf(databaseUrl);
  const known: Record<string, string> = {
    ECONNREFUSED: `No database answers at ${place}: check DATABASE_URL and that PostgreSQL is running.`,
    ENOTFOUND: `The host of the database at ${place} is unknown: check DATABASE_URL.`,
    EAI_AGAIN: `The host of the database at ${place} is unknown: check DATABASE_URL.`,
    '28P01': `The database at ${place} refuses the user or password in DATABASE_URL.`,
    '28000': `The database at ${place} refuses the user in DATABASE_URL.`,
    '3D000': `The server at ${place} has no such database: create it or correct DATABASE_URL.`,
    '53300': `The database at ${place} has no connection left for us: raise its max_connections.`,
  };

  return known[codeOf(error)] ?? `The database at ${place} cannot be reached (${reasonOf(error)}): check DATABASE_URL.`;
}

/** Host, port and database of an address, without its user and password. */
export function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'the given address';

  const { hostname, port, pathname } = new URL(databaseUrl);
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`;
}
