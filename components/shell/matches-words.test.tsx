import { expect, test } from 'vitest';
import { matchesWords } from './matches-words';

test('each word that was typed begins a word of what is found', () => {
  expect(matchesWords('People and roles', 'ro peo')).toBe(true);
  expect(matchesWords('API keys', 'api')).toBe(true);
  expect(matchesWords('Partners', 'art')).toBe(false);
  expect(matchesWords('Move to…', 'move')).toBe(true);
});

test('nothing typed fits everything', () => {
  expect(matchesWords('Home', '  ')).toBe(true);
});
