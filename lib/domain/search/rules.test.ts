import { expect, test } from 'vitest';
import { numberIn, patternOf, rankFound } from './rules';

test('names that begin with what was typed come first', () => {
  const found = [
    { kind: 'deal', title: 'Van Aurelis', detail: '', href: '/a' },
    { kind: 'partner', title: 'Aurelis Partners', detail: '', href: '/b' },
    { kind: 'deal', title: 'Aurelis Foods', detail: '', href: '/c' },
  ] as const;

  expect(rankFound(found, 'aure', 10).map(({ href }) => href)).toEqual(['/c', '/b', '/a']);
});

test.each([
  ['D-1043', 1043],
  ['r 2414', 2414],
  ['#1043', 1043],
  ['1043', 1043],
  ['10', null],
  ['Aurelis 1043', null],
])('"%s" is read as the number %s', (typed, number) => {
  expect(numberIn(typed)).toBe(number);
});

test('a percent sign is a letter like any other', () => {
  expect(patternOf(' 50%_off ')).toBe('%50\\%\\_off%');
});
