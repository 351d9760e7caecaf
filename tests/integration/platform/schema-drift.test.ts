import { expect, test } from 'vitest';
import { connect } from '@/lib/platform/db/connect';
import { schemaDrift } from '@/scripts/schema/drift';
import { copyTemplate } from '../../setup/copy-template';

test('the migrations build exactly what the schema says', async () => {
  const url = await copyTemplate('drift');

  expect(await schemaDrift(url)).toEqual([]);
});

test('a column, an index and a key that the schema does not have, or has otherwise, are found', async () => {
  const url = await copyTemplate('drifted');
  const client = await connect(url);
  await client.query('alter table "Partner" add column stray text');
  await client.query('create table "Stray" (id int primary key)');
  await client.query('alter table "Partner" alter column name drop not null');
  await client.end();

  expect(await schemaDrift(url)).toEqual([
    'column only in the database: Partner.name text',
    'column only in the database: Partner.stray text',
    'column only in the database: Stray.id integer not null',
    'column only in the schema: Partner.name text not null',
    'key only in the database: "Stray" PRIMARY KEY (id)',
  ]);
});
