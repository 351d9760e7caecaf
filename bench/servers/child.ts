import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { StartupError } from '@/lib/platform/startup-error';
import { typescript } from '../../scripts/bootstrap.mjs';

export type Server = { url: string; pid: number; stop: () => Promise<void> };

type Program = {
  file: string;
  port: number;
  env: Readonly<Record<string, string>>;
  /** What it prints when it listens. */
  ready: RegExp;
  nodeOptions?: ReadonlyArray<string>;
};

/** Starts one of our programs in a process of its own and waits until it says that it listens. */
export async function startProgram({ file, port, env, ready, nodeOptions = [] }: Program): Promise<Server> {
  const child = spawn(process.execPath, [...nodeOptions, ...typescript(file)], {
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await readiness(child, ready);

  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function readiness(child: ChildProcess, ready: RegExp): Promise<void> {
  const said: Array<string> = [];

  return new Promise((resolve, reject) => {
    if (child.stdout)
      createInterface(child.stdout).on('line', (line) => {
        said.push(line);
        if (ready.test(line)) resolve();
      });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new StartupError(`A server ended with ${String(code)} before it listened.\n${said.join('\n')}`));
    });
  });
}
