import { randomBytes } from 'node:crypto';
import { freePort } from '@/lib/platform/db/embedded/free-port';
import { startProgram, type Server } from './child';

type Wanted = { databaseUrl: string; profileTo: string | null };

/** The product as `npm start` runs it, production build and job worker included, on the database of this run. */
export async function startProduct({ databaseUrl, profileTo }: Wanted): Promise<Server> {
  const port = await freePort();
  return startProgram({
    file: 'scripts/serve.ts',
    port,
    ready: /is ready at/,
    env: {
      DATABASE_URL: databaseUrl,
      TRIBUTARY_DEMO: '0',
      NEXTAUTH_URL: `http://127.0.0.1:${port}`,
      NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
      SMTP_URL: '',
    },
    nodeOptions: profileTo === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileTo}`],
  });
}
