import { expect, test } from 'vitest';
import { afterWord, withoutSilent, type Whereabouts } from './rules';
import { GONE_AFTER_MS, type Doing } from './vocabulary';

const said = (name: string, doing: Doing, subjectId = 'deal') => ({ subjectId, userId: name, name, doing });
const nobody: Whereabouts = new Map();
const namesAt = (known: Whereabouts, id = 'deal') => known.get(id)?.map(({ name, doing }) => `${name} ${doing}`) ?? [];

test('somebody is where they say, once, doing what they said last', () => {
  const one = afterWord(nobody, said('Ingrid', 'looking'), 0);
  const two = afterWord(one, said('Jonas', 'looking'), 1);
  expect(namesAt(two)).toEqual(['Ingrid looking', 'Jonas looking']);
  expect(namesAt(afterWord(two, said('Ingrid', 'moving'), 2))).toEqual(['Jonas looking', 'Ingrid moving']);
});

test('who leaves is gone there, and stays where else they are', () => {
  const both = afterWord(afterWord(nobody, said('Ingrid', 'looking'), 0), said('Ingrid', 'looking', 'other'), 0);
  const left = afterWord(both, said('Ingrid', 'left'), 1);
  expect(namesAt(left)).toEqual([]);
  expect(namesAt(left, 'other')).toEqual(['Ingrid looking']);
});

test('who is silent for too long is gone, and nothing changes for those who are not', () => {
  const known = afterWord(afterWord(nobody, said('Ingrid', 'looking'), 0), said('Jonas', 'looking'), 10_000);
  expect(withoutSilent(known, GONE_AFTER_MS - 1)).toBe(known);
  expect(namesAt(withoutSilent(known, GONE_AFTER_MS))).toEqual(['Jonas looking']);
  expect(withoutSilent(known, GONE_AFTER_MS + 10_000).size).toBe(0);
});
