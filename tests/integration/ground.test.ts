import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { asViewer } from '@/lib/platform/db/scope';
import { pool } from '@/lib/platform/db/client';
import { aPartnerOf, aVendor, anAccountOf, inWorkspace } from '../factories/workspace';

test('a partner sees its own customers and nobody else’s', async () => {
  const vendor = await aVendor();
  const [ours, theirs] = [await aPartnerOf(vendor), await aPartnerOf(vendor)];
  const mine = await anAccountOf(ours);
  await anAccountOf(theirs);

  const seen = await asViewer(ours, 'read', (tx) => tx.account.findMany());
  expect(seen.map(({ id }) => id)).toEqual([mine.id]);
});

test('another vendor’s rows do not exist', async () => {
  const account = await anAccountOf(await aPartnerOf(await aVendor()));
  const stranger = await aVendor('vendor_admin');

  expect(await asViewer(stranger, 'read', (tx) => tx.account.findUnique({ where: { id: account.id } }))).toBeNull();
});

test('a row cannot be written into another workspace', async () => {
  const [vendor, stranger] = [await aVendor('vendor_admin'), await aVendor('vendor_admin')];
  const row = { id: newId(), workspaceId: stranger.workspaceId, name: 'Planted', line: 'Software' };

  await expect(asViewer(vendor, 'write', (tx) => tx.product.createMany({ data: row }))).rejects.toThrow();
});

test('a query cannot write', async () => {
  const vendor = await aVendor('vendor_admin');
  const row = { id: newId(), workspaceId: vendor.workspaceId, name: 'Slipped in', line: 'Software' };

  await expect(asViewer(vendor, 'read', (tx) => tx.product.createMany({ data: row }))).rejects.toThrow(/read-only/);
});

test('without a viewer nobody sees anything, not even the owner of the tables', async () => {
  await anAccountOf(await aPartnerOf(await aVendor()));

  const { rows } = await pool().query<{ rows: string }>('select count(*) as rows from "Account"');
  expect(rows).toEqual([{ rows: '0' }]);
});

test('every table is under row security, forced', async () => {
  const { rows } = await pool().query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
     and relname not like '\\_prisma%' and not (relrowsecurity and relforcerowsecurity)`,
  );
  expect(rows).toEqual([]);
});

test('the log of events is only ever added to', async () => {
  const { workspaceId } = await aVendor();

  await expect(
    inWorkspace(workspaceId, ({ tx }) => tx.event.updateMany({ data: { name: 'rewritten.past' } })),
  ).rejects.toThrow();
});
