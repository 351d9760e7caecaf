import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../lib/platform/db/embedded/free-port';
import { typescript } from '../../scripts/bootstrap.mjs';

export type EmptyServer = {
  url: string;
  /** Asks it to end as a process manager does; answers its exit code. */
  stop: () => Promise<number | null>;
};

/** A second server beside the one with the sample, on a database of its own with nothing in it. */
export async function startEmpty(database: string): Promise<EmptyServer> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = { PORT: String(port), HOST: '127.0.0.1', NEXTAUTH_URL: url, DATABASE_URL: '', TRIBUTARY_DEMO: '0' };
  const child = spawn(process.execPath, typescript('scripts/serve-fresh.ts', [database]), {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Also when the test that asked for it fails half way.
  process.once('exit', () => child.kill());
  const ended = once(child, 'exit') as Promise<[number | null]>;
  await saysReady(child.stdout, ended);

  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}

async function saysReady(output: NodeJS.ReadableStream, ended: Promise<[number | null]>): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    output.on('data', (words: Buffer) => {
      if (words.includes('ready at')) resolve();
    });
  });
  await Promise.race([
    ready,
    ended.then(([code]) => {
      throw new Error(`The server on an empty database ended with ${code ?? 'a signal'}.`);
    }),
  ]);
}
