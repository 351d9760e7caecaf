import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { pool } from '@/lib/platform/db/client';
import type { VendorViewer } from '@/lib/platform/viewer';
import { checkLog } from '@/lib/domain/workspace/audit/queries';
import { sealEvents } from '@/lib/domain/workspace/audit/seal';
import { setRate } from '@/lib/domain/workspace/exchange/service';
import { aVendor } from '../../factories/workspace';

/** As if a minute had passed since now: all that is written is sealed, and what comes after is not. */
async function inAMinute(): Promise<Date> {
  const at = new Date(Date.now() + 60_000);
  await pause(5);
  return at;
}

async function aSealedLog(): Promise<VendorViewer> {
  const admin = await aVendor('vendor_admin');
  await setRate(admin, { currency: 'USD', rate: '0.8', validFrom: '2026-01-01' });
  await setRate(admin, { currency: 'USD', rate: '0.9', validFrom: '2026-02-01' });
  await sealEvents(admin.workspaceId, await inAMinute());
  return admin;
}

/** What somebody could do who owns the database itself: the product's own roles may not. */
async function tamper(statement: string, workspaceId: string): Promise<void> {
  const client = await pool().connect();
  try {
    await client.query('begin');
    await client.query(
      'alter table "Event" no force row level security; alter table "Event" disable trigger events_stay',
    );
    await client.query(statement, [workspaceId]);
    await client.query('alter table "Event" force row level security; alter table "Event" enable trigger events_stay');
    await client.query('commit');
  } finally {
    client.release();
  }
}

test('what was written a minute ago is sealed, what is newer waits', async () => {
  const admin = await aVendor('vendor_admin');
  await setRate(admin, { currency: 'USD', rate: '0.8', validFrom: '2026-01-01' });

  expect(await sealEvents(admin.workspaceId, new Date())).toBe(0);
  expect(await sealEvents(admin.workspaceId, await inAMinute())).toBe(1);
  expect(await sealEvents(admin.workspaceId, await inAMinute())).toBe(0);
  expect(await checkLog(admin, {})).toMatchObject({ seals: 1, events: 1, brokenAt: null });
});

test('an untouched log holds, seal upon seal', async () => {
  const admin = await aSealedLog();
  await setRate(admin, { currency: 'USD', rate: '0.7', validFrom: '2026-03-01' });
  await sealEvents(admin.workspaceId, await inAMinute());

  expect(await checkLog(admin, {})).toMatchObject({ seals: 2, events: 3, brokenAt: null });
});

test('two workers at the same instant make one seal', async () => {
  const admin = await aVendor('vendor_admin');
  await setRate(admin, { currency: 'USD', rate: '0.8', validFrom: '2026-01-01' });
  const at = await inAMinute();

  const sealed = await Promise.all([sealEvents(admin.workspaceId, at), sealEvents(admin.workspaceId, at)]);
  expect(sealed.toSorted()).toEqual([0, 1]);
});

test.each([
  ['a changed entry', `update "Event" set data = '{"rate": "9"}' where "workspaceId" = $1`],
  ['a changed name of who did it', `update "Event" set "actorName" = 'Somebody else' where "workspaceId" = $1`],
  [
    'a removed entry',
    `delete from "Event" where id = (select min(id::text)::uuid from "Event" where "workspaceId" = $1)`,
  ],
  [
    'an entry slipped in',
    `insert into "Event" (id, "workspaceId", name, "subjectType", "subjectId", "actorName", data)
     select (left(min(id::text), 14) || '7000-8000-000000000000')::uuid, $1, 'rate.set', 'rate', $1, 'Nobody', '{}' from "Event" where "workspaceId" = $1`,
  ],
])('%s breaks the chain', async (_what, statement) => {
  const admin = await aSealedLog();
  await tamper(statement, admin.workspaceId);

  expect(await checkLog(admin, {})).toMatchObject({ brokenAt: 1 });
});
