import { afterEach, beforeEach, expect } from 'vitest';

/**
 * An error nobody expected fails the test that caused it. A test that does expect one says so:
 * `vi.spyOn(console, 'error').mockImplementation(() => undefined)`, restored at its end.
 */
const shown: unknown[][] = [];
const print = console.error.bind(console);
console.error = (...words: unknown[]) => {
  shown.push(words);
  print(...words);
};

beforeEach(() => {
  shown.length = 0;
});

afterEach(() => {
  const unexpected = shown.splice(0).map((words) => words.map(String).join(' '));
  expect(unexpected, 'console.error was not expected').toEqual([]);
});
