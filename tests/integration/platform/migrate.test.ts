import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '@/lib/platform/db/migrate';
import { createEmpty } from '../../setup/copy-template';
import { temporaryFolder } from '../../setup/temporary-folder';

test('applies each migration once, in order', async () => {
  const url = await createEmpty('order');
  const folder = migrations({ '2_second': 'insert into a values (2);', '1_first': 'create table a (n int);' });

  expect(await migrate(url, folder)).toEqual(['1_first', '2_second']);
  expect(await migrate(url, folder)).toEqual([]);
  expect(await ask(url, 'select n from a')).toEqual([{ n: 2 }]);
});

test('a failing migration is named and leaves nothing of itself, while those before it stay', async () => {
  const url = await createEmpty('failing');
  const folder = migrations({ '1_good': 'create table a (n int);', '2_bad': 'create table b (n int); select 1/0;' });

  await expect(migrate(url, folder)).rejects.toThrow('Migration 2_bad failed and was rolled back: division by zero.');
  expect(await ask(url, "select to_regclass('a')::text as a, to_regclass('b')::text as b")).toEqual([
    { a: 'a', b: null },
  ]);

  writeFileSync(path.join(folder, '2_bad/migration.sql'), 'create table b (n int);');
  expect(await migrate(url, folder)).toEqual(['2_bad']);
});

test('a migration changed after it was applied is refused', async () => {
  const url = await createEmpty('changed');
  const folder = migrations({ '1_first': 'create table a (n int);' });
  await migrate(url, folder);
  writeFileSync(path.join(folder, '1_first/migration.sql'), 'create table a (n bigint);');

  await expect(migrate(url, folder)).rejects.toThrow('Migration 1_first was changed after it had been applied');
});

test('a database of a newer version is refused and not touched', async () => {
  const url = await createEmpty('newer');
  const older = migrations({ '1_first': 'create table a (n int);' });
  const newer = migrations({ '2_second': 'create table b (n int);' });
  cpSync(older, newer, { recursive: true });
  await migrate(url, newer);
  mkdirSync(path.join(older, '1_later'));
  writeFileSync(path.join(older, '1_later/migration.sql'), 'create table c (n int);');

  await expect(migrate(url, older)).rejects.toThrow(
    'The database knows migration 2_second, which this version does not',
  );
  expect(await ask(url, "select to_regclass('c') as c")).toEqual([{ c: null }]);
});

test('a migration that another tool left half done is not stepped over', async () => {
  const url = await createEmpty('half');
  const folder = migrations({ '1_first': 'create table a (n int);' });
  await migrate(url, folder);
  await ask(url, 'update _prisma_migrations set finished_at = null');

  await expect(migrate(url, folder)).rejects.toThrow(
    'Migration 1_first was left half done by another tool: resolve it before starting.',
  );
});

test('a database in which the user may not make tables is refused before anything is made', async () => {
  const url = await createEmpty('foreign');
  const stranger = await aStranger(url);
  const folder = migrations({ '1_first': 'create table a (n int);' });

  await expect(migrate(stranger.url, folder)).rejects.toThrow(
    `The database user "${stranger.name}" may not make tables in the database "${nameOf(url)}": ` +
      'let an administrator of the server run: alter database',
  );
  expect(await ask(url, "select to_regnamespace('graphile_worker') as queue")).toEqual([{ queue: null }]);
});

test('a user who may not take the roles of the viewers is told what an administrator has to run', async () => {
  const url = await createEmpty('rights');
  const stranger = await aStranger(url);
  await ask(url, `grant create on database ${nameOf(url)} to ${stranger.name}`);
  await ask(url, `grant create on schema public to ${stranger.name}`);

  await expect(migrate(stranger.url, migrations({ '1_first': 'create table a (n int);' }))).rejects.toThrow(
    new RegExp(
      `^The database user "${stranger.name}" may not set up the roles of the viewers .+: let an administrator`,
    ),
  );
});

test('of several starts at once one migrates and the others wait', async () => {
  const url = await createEmpty('together');
  const folder = migrations({ '1_slow': 'select pg_sleep(0.3); create table a (n int);' });

  const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
  expect(applied.flat()).toEqual(['1_slow']);
});

test("the product's role is no superuser and sees through a viewer's eyes only after switching", async () => {
  const url = await createEmpty('roles');
  const folder = migrations({
    '1_first': `create table a (n int); insert into a values (1); alter table a enable row level security;
      alter table a force row level security; grant select on a to app_vendor;
      create policy every_row on a to app_vendor using (true);`,
  });
  await migrate(url, folder);

  expect(await ask(url, "select current_setting('is_superuser') as superuser, count(*)::int as rows from a")).toEqual([
    { superuser: 'off', rows: 0 },
  ]);
  expect(await ask(url, 'set role app_vendor; select count(*)::int as rows from a')).toEqual([{ rows: 1 }]);
});

function migrations(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, sql] of Object.entries(files)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  }
  return folder;
}

/** A user of this server who owns nothing; gone after the test. */
async function aStranger(url: string): Promise<{ name: string; url: string }> {
  const name = `stranger_${randomUUID().slice(0, 8)}`;
  await ask(url, `create role ${name} login password 'geheim'`);
  onTestFinished(async () => {
    await ask(url, `revoke all on database ${nameOf(url)} from ${name}; revoke all on schema public from ${name}`);
    await ask(url, `drop role ${name}`);
  });
  const address = new URL(url);
  Object.assign(address, { username: name, password: 'geheim' });

  return { name, url: address.href };
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const answer: unknown = await client.query(sql);
  await client.end();
  const last = Array.isArray(answer) ? (answer.at(-1) as pg.QueryResult) : (answer as pg.QueryResult);

  return last.rows;
}
