import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours';

const second = { ids: ['d', 'e', 'f'], skipped: 3, of: 40 };

test('a deal’s place counts what stands before the page and is told out of all', () => {
  expect(neighboursOf(second, 'e')).toEqual({ before: 'd', after: 'f', place: 5, of: 40 });
  expect(neighboursOf(second, 'f')).toMatchObject({ after: null, place: 6 });
});

test('a deal that is not in the list has no place and no neighbours', () => {
  expect(neighboursOf(second, 'z')).toEqual({ before: null, after: null, place: 0, of: 40 });
});
