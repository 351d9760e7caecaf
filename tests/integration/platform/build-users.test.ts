import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '@/lib/platform/db/embedded/free-port';
import { otherUser, markInUse } from '@/scripts/start/build-users';
import { listen } from '@/scripts/start/port';
import { createShutdown } from '@/scripts/start/shutdown';
import { temporaryFolder } from '../../setup/temporary-folder';

test('nobody uses a build that was never served', async () => {
  inside(temporaryFolder());

  expect(await otherUser()).toBeNull();
});

test('a server that answers is told by its port; one that died is forgotten', async () => {
  inside(temporaryFolder());
  const [alive, dead] = [await freePort(), await freePort()];
  const server = createServer();
  onTestFinished(() => void server.close());
  await listen(server, { host: '127.0.0.1', port: alive });
  markOf(1, dead);
  expect(await otherUser()).toBeNull();
  expect(readdirSync('.next/served-by')).toEqual([]);

  markOf(2, alive);
  expect(await otherUser()).toBe(alive);
});

test('this process is no other', async () => {
  inside(temporaryFolder());
  const port = await freePort();
  const server = createServer();
  onTestFinished(() => void server.close());
  await listen(server, { host: '127.0.0.1', port });
  markInUse({ host: '127.0.0.1', port }, createShutdown());

  expect(existsSync(`.next/served-by/${process.pid}`)).toBe(true);
  expect(await otherUser()).toBeNull();
});

function inside(folder: string): void {
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => {
    process.chdir(before);
  });
}

function markOf(pid: number, port: number): void {
  mkdirSync('.next/served-by', { recursive: true });
  writeFileSync(`.next/served-by/${pid}`, JSON.stringify({ host: '127.0.0.1', port }));
}
