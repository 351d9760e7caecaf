import { openDataHome } from '../../lib/platform/data-home';
import { connect } from '../../lib/platform/db/connect';
import { startEmbedded } from '../../lib/platform/db/embedded';
import { migrate } from '../../lib/platform/db/migrate';
import type { Settings } from '../../lib/platform/env';
import { keepSecret } from './secret';
import type { Shutdown } from './shutdown';

/** Opens the data home and the database, and tells the rest of the program by the environment where they are. */
export async function openDatabase(settings: Settings, shutdown: Shutdown): Promise<string> {
  const home = needsHome(settings) ? openDataHome(settings.dataDir, settings.databaseUrl === null) : null;
  if (home?.insteadOf) {
    console.log(`Data is kept in ${home.folder}, for the database's user "postgres" cannot enter ${home.insteadOf}.`);
  }
  const secret = settings.secret ?? (home ? keepSecret(home.folder) : '');
  const databaseUrl = settings.databaseUrl ?? (home ? await startOwn(home, shutdown) : '');
  await (await connect(databaseUrl)).end();
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: settings.publicUrl,
    ...(home && { DATA_HOME: home.folder }),
  });

  return databaseUrl;
}

export async function updateDatabase(databaseUrl: string): Promise<void> {
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) console.log(`Database brought up to date: ${applied.join(', ')}`);
}

function needsHome({ databaseUrl, secret }: Settings): boolean {
  return databaseUrl === null || secret === null;
}

async function startOwn(home: ReturnType<typeof openDataHome>, shutdown: Shutdown): Promise<string> {
  const starting = startEmbedded(home);
  // At once: a signal may come while it starts, and a server that nobody leaves would run on.
  shutdown.add('the database', () => starting.then(({ leave }) => leave(), nothing));

  return (await starting).url;
}

function nothing(): void {
  // What did not start is told by whoever waits for it, and needs no stopping.
}
