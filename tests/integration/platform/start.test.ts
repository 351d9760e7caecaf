import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { freePort } from '@/lib/platform/db/embedded/free-port';
import { typescript } from '@/scripts/bootstrap.mjs';
import { listen } from '@/scripts/start/port';
import { temporaryFolder } from '../../setup/temporary-folder';

test('wrong settings are told one sentence each, and nothing is made', async () => {
  const folder = temporaryFolder();
  const ended = await endOf(start(folder, { PORT: 'abc', TRIBUTARY_DEMO: 'perhaps' }));

  expect(ended).toEqual({
    code: 1,
    said: 'PORT must be a whole number from 1 to 65535.\nTRIBUTARY_DEMO must be 0 or 1.\n',
  });
  expect(existsSync(path.join(folder, '.data'))).toBe(false);
});

test('a port in use ends the start before it makes anything', async () => {
  const folder = temporaryFolder();
  const port = await freePort();
  const other = createServer();
  onTestFinished(() => void other.close());
  await listen(other, { port, host: '127.0.0.1' });
  const ended = await endOf(start(folder, { PORT: String(port) }));

  expect(ended).toEqual({ code: 1, said: expect.stringMatching(/^Port \d+ is in use: [^\n]+\.\n$/) as string });
  expect(existsSync(path.join(folder, '.data'))).toBe(false);
});

test('a database that does not answer ends the start', async () => {
  const away = `postgresql://someone@127.0.0.1:${await freePort()}/shop`;
  const ended = await endOf(start(temporaryFolder(), { PORT: String(await freePort()), DATABASE_URL: away }));

  expect(ended).toEqual({ code: 1, said: expect.stringMatching(/^No database answers at [^\n]+\.\n$/) as string });
});

test('a folder for data that cannot be one ends the start', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'data'), '');
  const ended = await endOf(start(folder, { PORT: String(await freePort()), DATA_DIR: 'data' }));

  expect(ended).toEqual({
    code: 1,
    said: expect.stringMatching(/^The data folder \S+ cannot be written \(it is a file\): [^\n]+\.\n$/) as string,
  });
});

test('a file of settings that cannot be read ends the start', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, '.env'));
  const ended = await endOf(start(folder, {}));

  expect(ended).toEqual({
    code: 1,
    said: expect.stringMatching(/^The file \.env cannot be read \([^\n]+\): [^\n]+\.\n$/) as string,
  });
});

test('a start that is stopped while its database starts leaves no server behind', async () => {
  const folder = temporaryFolder();
  const access = path.join(folder, 'postgres/18/access.json');
  const starting = start(folder, { PORT: String(await freePort()), DATA_DIR: '.' });
  await vi.waitFor(() => expect(existsSync(access)).toBe(true), { timeout: 30_000, interval: 5 });
  starting.kill('SIGTERM');

  expect(await endOf(starting)).toMatchObject({ code: 130 });
  const { port } = JSON.parse(readFileSync(access, 'utf8')) as { port: number };
  await expect(new pg.Client({ host: '127.0.0.1', port, user: 'postgres' }).connect()).rejects.toThrow('ECONNREFUSED');
}, 60_000);

/** The program itself, in a folder with nothing in it, with nothing of our own settings. */
function start(folder: string, settings: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, typescript(path.resolve('scripts/serve.ts')), {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));

  return child;
}

async function endOf(child: ChildProcess): Promise<{ code: number; said: string }> {
  const said: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close')) as [number];

  return { code, said: Buffer.concat(said).toString() };
}
