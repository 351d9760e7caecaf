import pg from 'pg';
import { expect, test } from 'vitest';
import { openDataHome } from '@/lib/platform/data-home';
import { startEmbedded } from '@/lib/platform/db/embedded';
import { temporaryFolder } from '../../setup/temporary-folder';

test('several processes share one server, and the last one to leave stops it', async () => {
  const home = openDataHome(temporaryFolder(), true);
  const [first, second] = await Promise.all([startEmbedded(home), startEmbedded(home)]);
  expect(second.url).toBe(first.url);

  await first.leave();
  expect(await answers(first.url)).toBe(true);

  await second.leave();
  expect(await answers(first.url)).toBe(false);
}, 60_000);

test('what was written is there at the next start', async () => {
  const home = openDataHome(temporaryFolder(), true);
  const before = await startEmbedded(home);
  await ask(before.url, 'create table note (words text)');
  await ask(before.url, "insert into note values ('kept')");
  await before.leave();

  const after = await startEmbedded(home);
  expect(await ask(after.url, 'select words from note')).toEqual([{ words: 'kept' }]);
  await after.leave();
}, 60_000);

async function answers(url: string): Promise<boolean> {
  return ask(url, 'select 1').then(
    () => true,
    () => false,
  );
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();

  return rows;
}
