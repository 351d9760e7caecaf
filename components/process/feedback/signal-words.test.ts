import { expect, test } from 'vitest';
import { signalWords } from './signal-words';

test('what was noticed is one sentence', () => {
  expect(signalWords({ overrides: 3, refusedAgain: 1, junk: 0, skippedTasks: 2 })).toBe(
    'In the last half year 3 deals were let pass although something was missing, 1 deal was refused twice for the same ' +
      'thing and 2 tasks were left out.',
  );
});

test('nothing noticed, nothing said', () => {
  expect(signalWords({ overrides: 0, refusedAgain: 0, junk: 0, skippedTasks: 0 })).toBeNull();
});
