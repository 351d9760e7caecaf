import { spawn } from 'node:child_process';
import { StartupError } from '../../lib/platform/startup-error';
import type { Shutdown } from './shutdown';

type Tool = { args: ReadonlyArray<string>; environment?: Record<string, string>; failure: string; shutdown: Shutdown };

/** Runs a tool quietly; what it said is shown only when it fails. */
export async function runTool({ args, environment = {}, failure, shutdown }: Tool): Promise<void> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const forget = shutdown.add('a tool', () => child.kill());
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  forget();
  if (code === 0 || shutdown.stopping) return;

  console.error(Buffer.concat(said).toString().trim());
  throw new StartupError(failure);
}
