import { beforeAll, describe, expect, test } from 'vitest';
import { STATUS } from '@/lib/core/errors';
import { newId } from '@/lib/core/ids';
import { REST, type RestEntry } from '@/lib/wiring/rest';
import { aKeyFor } from '../../factories/api-keys';
import { aVendor } from '../../factories/workspace';
import { ask, type Answer, type Asked } from './door';

let key: string;
let powerless: string;

beforeAll(async () => {
  const vendor = await aVendor('vendor_admin');
  key = (await aKeyFor(vendor)).key;
  powerless = (await aKeyFor(vendor, [])).key;
});

/** Bodies that are no request of anybody's. */
const BODIES: Readonly<Record<string, BodyInit>> = {
  'half an object': '{"amount": ',
  'no JSON': 'amount=84000&currency=EUR',
  'a list': '[]',
  'a text': '"text"',
  'a number': '7',
  nothing: 'null',
  'two objects': '{}{}',
  'a comment': '{} // comment',
  'not a number': '{"amount": NaN}',
  'bytes that are no UTF-8': new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  'a hundred thousand brackets': '['.repeat(100_000),
  'a hundred thousand objects within each other': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'more than a megabyte': JSON.stringify({ note: 'a'.repeat(1_000_000) }),
  'sixty thousand fields': `{${Array.from({ length: 60_000 }, (_, i) => `"f${i}":1`).join()}}`,
};

/** Words in the address that are no ids, stages or numbers. */
const WORDS = ['', ' ', '0', '%', '..', '__proto__', 'null', "'; drop table", 'a\u0000b', '\ud800', 'é'.repeat(3_000)];

describe.each(REST.map((entry) => [`${entry.method} ${entry.path}`, entry] as const))('%s', (_name, entry) => {
  const params = Object.fromEntries([...entry.path.matchAll(/{(\w+)}/g)].map(([, name]) => [name ?? '', newId()]));

  test('is closed without a key that is known', async () => {
    for (const authorization of [
      '',
      'Bearer',
      'Bearer ',
      'Bearer trb_unknown',
      'Basic YTpi',
      `Bearer ${'x'.repeat(50_000)}`,
    ]) {
      await expectRefused(entry, { params, headers: { authorization } }, 401);
    }
  });

  test('is closed to a key without the scope, whatever else is wrong', async () => {
    const asked = { params, key: powerless, ...(entry.method === 'get' ? {} : { body: '{}' }) };
    await expectRefused(entry, asked, 403);
  });

  test('refuses addresses that name nothing', async () => {
    for (const name of Object.keys(params)) {
      for (const word of WORDS) {
        const asked = { key, params: { ...params, [name]: word }, ...(entry.method === 'get' ? {} : { body: '{}' }) };
        await expectRefused(entry, asked, 422, 404);
      }
    }
  });

  if (entry.method === 'get') {
    test('refuses questions it does not understand', async () => {
      for (const query of [
        '?strange=1',
        '?__proto__=1',
        '?limit=1&limit=2&strange',
        '?%00=1',
        '?=1',
        `?q=${'a'.repeat(20_000)}&q=b`,
      ]) {
        await expectRefused(entry, { key, params, query }, 422);
      }
    });
    return;
  }

  test('refuses bodies that are no JSON object', async () => {
    for (const [what, body] of Object.entries(BODIES)) await expectRefused(entry, { key, params, body }, 422, what);
    await expectRefused(entry, { key, params }, 422, 404, 'nothing at all');
  });

  test('refuses what does not say that it is JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', '']) {
      await expectRefused(entry, { key, params, body: '{}', headers: { 'content-type': type } }, 422, type);
    }
  });

  test('refuses an idempotency key that is too long', async () => {
    const asked = { key, params, body: '{}', headers: { 'idempotency-key': 'k'.repeat(201) } };
    expect((await expectRefused(entry, asked, 422)).body.error?.fields).toHaveProperty('Idempotency-Key');
  });
});

/** A refusal has one of the statuses, says why in a sentence, and nothing of what is behind it. */
async function expectRefused(entry: RestEntry, asked: Asked, ...expected: Array<number | string>): Promise<Answer> {
  const answer = await ask(entry, asked);
  const { status, body } = answer;
  const told = `${expected.join()} ${JSON.stringify(asked).slice(0, 200)} ${JSON.stringify(body).slice(0, 300)}`;

  expect(expected, told).toContain(status);
  expect(Object.keys(body), told).toEqual(['error']);
  expect(STATUS[body.error?.code as keyof typeof STATUS], told).toBe(status);
  expect(body.error?.message, told).toMatch(/^\p{Lu}.*[.?]$/su);
  expect(JSON.stringify(body).length, told).toBeLessThan(100_000);
  expect(JSON.stringify(body), told).not.toMatch(/prisma|postgres|at \w+ \(|node_modules/i);
  return answer;
}
