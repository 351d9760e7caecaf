import { expect, test } from 'vitest';
import { given } from './given';

test('only what was given is kept, and null, false and nothing are given', () => {
  expect(Object.keys(given({ name: 'Kestrel', region: undefined, website: null, certified: false, note: '' }))).toEqual(
    ['name', 'website', 'certified', 'note'],
  );
});
