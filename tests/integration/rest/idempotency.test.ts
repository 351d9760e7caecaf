import { expect, test } from 'vitest';
import { listPartners } from '@/lib/domain/partners/queries';
import { newId } from '@/lib/core/ids';
import { aKeyFor } from '../../factories/api-keys';
import { aVendor } from '../../factories/workspace';
import { addressOf, ask } from './door';

const CREATE = addressOf('partner.create');

async function aCaller() {
  const vendor = await aVendor('vendor_admin');
  const { key } = await aKeyFor(vendor);
  const create = (name: string, idempotencyKey: string, by = key) =>
    ask(CREATE, {
      key: by,
      headers: { 'idempotency-key': idempotencyKey },
      body: JSON.stringify({ name, type: 'reseller', region: 'DACH', country: 'DE' }),
    });
  return { vendor, create };
}

test('a write that is sent again with its key gets the first answer again, and is done once', async () => {
  const { vendor, create } = await aCaller();
  const first = await create('Kestrel Systemhaus', 'order-1');

  expect(first.status).toBe(201);
  expect(await create('Kestrel Systemhaus', 'order-1')).toEqual(first);
  expect((await listPartners(vendor, {})).total).toBe(1);
});

test('sent five times at the same instant it is done once, and all get the same answer', async () => {
  const { vendor, create } = await aCaller();
  const answers = await Promise.all(Array.from({ length: 5 }, () => create('Kestrel Systemhaus', 'order-1')));

  expect(answers[0]?.status).toBe(201);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect((await listPartners(vendor, {})).total).toBe(1);
});

test('the same key with another body is refused, and nothing is done', async () => {
  const { vendor, create } = await aCaller();
  await create('Kestrel Systemhaus', 'order-1');

  expect(await create('Tidewell IT', 'order-1')).toMatchObject({
    status: 422,
    body: {
      error: {
        reason: 'idempotency.other_body',
        message: 'This idempotency key was used for another request. Use a new key for a new request.',
      },
    },
  });
  expect((await listPartners(vendor, {})).total).toBe(1);
});

test('a write that was refused may be put right under the same key', async () => {
  const { vendor, create } = await aCaller();

  expect((await create('', 'order-1')).status).toBe(422);
  expect((await create('Kestrel Systemhaus', 'order-1')).status).toBe(201);
  expect((await listPartners(vendor, {})).total).toBe(1);
});

test('two callers may use the same key for different things', async () => {
  const { vendor, create } = await aCaller();
  const { key: other } = await aKeyFor(vendor);

  expect((await create('Kestrel Systemhaus', newId())).status).toBe(201);
  expect((await create('Tidewell IT', 'order-1')).status).toBe(201);
  expect((await create('Farrow & Lund', 'order-1', other)).status).toBe(201);
});
