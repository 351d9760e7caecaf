import { execFile, spawnSync } from 'node:child_process';
import type { Account } from './account';

export type Ending = { code: number; output: string };

/** Runs one of PostgreSQL's programs to its end, with nothing of our environment that could change what it does. */
export function runProgram(
  file: string,
  args: ReadonlyArray<string>,
  account: Account,
  folder: string,
): Promise<Ending> {
  const options = { ...account, cwd: folder, env: bareEnvironment() };

  return new Promise((resolve) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      const output = (stdout + stderr).trim();
      if (!error) {
        resolve({ code: 0, output });
        return;
      }
      resolve({ code: typeof error.code === 'number' ? error.code : 1, output: output || error.message });
    });
  });
}

/** Whether the account passes every folder down to this file or folder. */
export function canEnter(place: string, account: Account): boolean {
  if (account === null) return true;

  return spawnSync('test', ['-x', place], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function bareEnvironment(): NodeJS.ProcessEnv {
  const kept = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, TEMP: process.env.TEMP };
  return { ...kept, LC_ALL: 'C', TZ: 'UTC', NODE_ENV: process.env.NODE_ENV };
}
