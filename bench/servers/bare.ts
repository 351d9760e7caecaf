import { freePort } from '@/lib/platform/db/embedded/free-port';
import { startProgram, type Server } from './child';

type Wanted = { databaseUrl: string; workspaceId: string; processId: string };

export async function startBare({ databaseUrl, workspaceId, processId }: Wanted): Promise<Server> {
  return startProgram({
    file: 'bench/servers/bare-program.ts',
    port: await freePort(),
    ready: /listens/,
    env: { DATABASE_URL: databaseUrl, BENCH_WORKSPACE: workspaceId, BENCH_PROCESS: processId },
  });
}
