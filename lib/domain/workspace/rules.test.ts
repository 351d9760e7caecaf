import { expect, test } from 'vitest';
import { passwordProblem } from './rules';

test('a password of ten characters will do, one of nine will not', () => {
  expect(passwordProblem('ninechars')).toMatch(/at least 10/);
  expect(passwordProblem('tenletters')).toBeNull();
});

test('characters are counted as people count them', () => {
  expect(passwordProblem('😀😁😂😃😄😅😆😇😈')).toMatch(/at least 10/);
});

test('repetition and the most used passwords are refused', () => {
  expect(passwordProblem('aaaaaaaaaaaa')).toMatch(/repeats/);
  expect(passwordProblem('Password123')).toMatch(/most used/);
});
