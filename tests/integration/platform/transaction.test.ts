import { PrismaPg } from '@prisma/adapter-pg';
import { expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { disconnect, pool } from '@/lib/platform/db/client';
import { Prisma, PrismaClient } from '@/lib/platform/db/generated/client';
import { asViewer } from '@/lib/platform/db/scope';
import { prepared } from '@/lib/platform/db/statements';
import { aVendor } from '../../factories/workspace';

const product = (workspaceId: string, name: string) => ({ id: newId(), workspaceId, name, line: 'Software' });

test('a statement of our own reads every kind of value as Prisma does', async () => {
  const vendor = await aVendor();
  const values = Prisma.sql`select 9007199254740993::bigint as big, 12.50::numeric as exact, 1.5::float8 as inexact,
    7::int as small, true as yes, 'Köln'::text as words, null::text as nothing, '2026-03-29'::date as day,
    '2026-03-29 01:30:00.123+05:30'::timestamptz as instant, '{"amount": [1, null, "x"]}'::jsonb as tree,
    array['a', 'b,c', null] as texts, array[1, 2]::bigint[] as bigs, array['2026-01-31']::date[] as days,
    '018f0000-0000-7000-8000-000000000000'::uuid as id, 'open'::"StageKind" as kind`;

  const [ours] = await asViewer(vendor, 'read', (tx) => tx.$queryRaw<Array<unknown>>(values));
  const [theirs] = await new PrismaClient({ adapter: new PrismaPg(pool()) }).$queryRaw<Array<unknown>>(values);
  expect(ours).toEqual(theirs);
});

test('what a statement is given is stored as Prisma stores it', async () => {
  const vendor = await aVendor();
  const at = new Date('2026-03-29T01:30:00.123Z');
  const given = Prisma.sql`select ${at}::timestamptz as instant, ${12345678901234567890n}::numeric as big,
    ${new Prisma.Decimal('0.10')}::numeric as exact, ${['a', 'b"c']}::text[] as texts, ${null}::text as nothing`;

  const [row] = await asViewer(vendor, 'read', (tx) => tx.$queryRaw<Array<Record<string, unknown>>>(given));
  expect(row).toMatchObject({ instant: at, texts: ['a', 'b"c'], nothing: null });
  expect([String(row?.big), String(row?.exact)]).toEqual(['12345678901234567890', '0.1']);
});

test('a forgotten value is refused instead of being stored as nothing', async () => {
  const vendor = await aVendor();

  const asking = asViewer(vendor, 'read', (tx) => tx.$queryRaw`select ${undefined}::text`);
  await expect(asking).rejects.toThrow('undefined');
});

test('models and statements share one transaction, and are undone together', async () => {
  const vendor = await aVendor('vendor_admin');
  const { workspaceId } = vendor;

  const failing = asViewer(vendor, 'write', async (tx) => {
    await tx.product.createMany({ data: product(workspaceId, 'By model') });
    const seen = await tx.$queryRaw<Array<{ name: string }>>`select name from "Product"`;
    await tx.$executeRaw`update "Product" set name = 'By statement'`;
    const changed = await tx.product.findMany({ select: { name: true } });
    throw new Error([...seen, ...changed].map(({ name }) => name).join(', '));
  });

  await expect(failing).rejects.toThrow('By model, By statement');
  expect(await asViewer(vendor, 'read', (tx) => tx.product.count())).toBe(0);
});

test('a failure that was swallowed does not pass for a success', async () => {
  const vendor = await aVendor('vendor_admin');

  const swallowing = asViewer(vendor, 'write', async (tx) => {
    await tx.product.createMany({ data: product(vendor.workspaceId, 'Lost') });
    await tx.$executeRaw`select 1 / 0`.catch(() => null);
  });
  await expect(swallowing).rejects.toThrow('could not be committed');
});

test('reading cannot write', async () => {
  const vendor = await aVendor('vendor_admin');

  const row = product(vendor.workspaceId, 'Planted');
  await expect(asViewer(vendor, 'read', (tx) => tx.product.createMany({ data: row }))).rejects.toThrow();
  await expect(asViewer(vendor, 'read', (tx) => tx.$executeRaw`delete from "Product"`)).rejects.toThrow('read-only');
});

test('a prepared statement gives each viewer their own rows', async () => {
  const viewers = [await aVendor('vendor_admin'), await aVendor('vendor_admin'), await aVendor('vendor_admin')];
  for (const viewer of viewers)
    await asViewer(viewer, 'write', (tx) =>
      tx.product.createMany({ data: product(viewer.workspaceId, viewer.workspaceId) }),
    );

  // More often than the database waits before it keeps one plan for all.
  for (const viewer of Array.from({ length: 10 }, () => viewers).flat()) {
    const seen = await asViewer(viewer, 'read', (tx) =>
      tx.$queryRaw<Array<{ name: string }>>(prepared(Prisma.sql`select name from "Product"`)),
    );
    expect(seen).toEqual([{ name: viewer.workspaceId }]);
  }
});

test('a database that lives in another time zone keeps instants as they are', async () => {
  const vendor = await aVendor('vendor_admin');
  const at = new Date('2026-03-29T01:30:00.000Z');
  await disconnect();
  process.env.PGOPTIONS = '-c TimeZone=Asia/Tokyo';

  try {
    await asViewer(vendor, 'write', async (tx) => {
      await tx.workspace.updateMany({ where: { id: vendor.workspaceId }, data: { createdAt: at } });
      const [stored] = await tx.$queryRaw<[{ createdAt: Date }]>`select "createdAt" from "Workspace"`;
      expect(stored.createdAt).toEqual(at);
      expect((await tx.workspace.findFirstOrThrow()).createdAt).toEqual(at);
    });
    expect((await pool().query('show timezone')).rows).toEqual([{ TimeZone: 'Asia/Tokyo' }]);
  } finally {
    delete process.env.PGOPTIONS;
    await disconnect();
  }
});

test('statements that are asked for at once run one after the other', async () => {
  const vendor = await aVendor('vendor_admin');
  const warned: Array<Error> = [];
  const listen = (warning: Error) => warned.push(warning);
  process.on('warning', listen);

  const numbers = await asViewer(vendor, 'read', (tx) =>
    Promise.all(Array.from({ length: 5 }, (_, n) => tx.$queryRaw<[{ n: number }]>`select ${n}::int as n`)),
  );
  await new Promise(setImmediate);
  process.off('warning', listen);
  expect(numbers.map(([{ n }]) => n)).toEqual([0, 1, 2, 3, 4]);
  expect(warned).toEqual([]);
});

test('what comes after the end of a transaction runs nowhere', async () => {
  const vendor = await aVendor('vendor_admin');
  const late: Array<Promise<unknown>> = [];

  const failing = asViewer(vendor, 'write', (tx) => {
    const ask = (n: number) => tx.$queryRaw`select 1 / ${n}::int, pg_sleep(0.05)::text`;
    late.push(...[0, 1, 2, 3].map(ask), tx.product.count());
    return Promise.all(late);
  });
  await expect(failing).rejects.toThrow('division by zero');

  const ends = await Promise.allSettled(late);
  expect(ends.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
  expect(await asViewer(vendor, 'read', (tx) => tx.product.count())).toBe(0);
});
