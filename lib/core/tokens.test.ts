import { expect, test } from 'vitest';
import { sha256Hex, token } from './tokens.ts';

test('a token is long, fit for a link and never the same', () => {
  expect(token()).toMatch(/^[\w-]{43}$/);
  expect(new Set(Array.from({ length: 1000 }, () => token(16))).size).toBe(1000);
  expect(() => token(8)).toThrow(RangeError);
});

test('the hash is the standard one', () => {
  const published = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

  expect(sha256Hex('abc')).toBe(published);
  expect(sha256Hex(Buffer.from('abc'))).toBe(published);
});
