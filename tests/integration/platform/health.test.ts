import { afterEach, expect, test } from 'vitest';
import { GET } from '@/app/api/health/route';
import { disconnect } from '@/lib/platform/db/client';
import packageJson from '@/package.json';

const usual = process.env.DATABASE_URL;

afterEach(async () => {
  await disconnect();
  process.env.DATABASE_URL = usual;
});

test('a healthy installation says so, and which version it is', async () => {
  const response = await GET();

  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok', database: 'ok', version: packageJson.version });
});

test('without its database it asks to come back', async () => {
  await disconnect();
  process.env.DATABASE_URL = 'postgresql://nobody:nothing@127.0.0.1:1/nowhere';
  const response = await GET();

  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('5');
  expect(await response.json()).toMatchObject({ database: 'away' });
});
