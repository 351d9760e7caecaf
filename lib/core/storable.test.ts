import { expect, test } from 'vitest';
import { isStorable, unstorablePlace } from './storable.ts';

test('what can’t be stored is found anywhere in a request', () => {
  expect(isStorable({ a: ['x', { b: 'y' }], n: 1, z: null })).toBe(true);
  for (const bad of ['\u0000', '\ud800']) {
    expect(isStorable(bad)).toBe(false);
    expect(isStorable({ a: ['x', { b: bad }] })).toBe(false);
    expect(isStorable({ [`k${bad}`]: 1 })).toBe(false);
  }
  let deep: unknown = '\u0000';
  for (let i = 0; i < 200_000; i += 1) deep = [deep];
  expect(isStorable(deep)).toBe(false);
});

test('the place of what can’t be stored is named, so that it can be put right', () => {
  expect(unstorablePlace({ a: ['x', { b: '\u0000' }] })).toBe('a.1.b');
  expect(unstorablePlace({ a: { 'b\ud800': 1 } })).toBe('a');
  expect(unstorablePlace('\u0000')).toBe('');
  expect(unstorablePlace({ a: 'b' })).toBeNull();
});

test('a request that holds itself is looked through once', () => {
  const ring: Record<string, unknown> = {};
  ring.again = [ring, ring];
  expect(isStorable(ring)).toBe(true);

  ring.last = '\u0000';
  expect(unstorablePlace(ring)).toBe('last');
});
