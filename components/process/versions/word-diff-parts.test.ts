import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff-parts';

test('words that stayed are told from those that went and came', () => {
  const parts = wordDiff('The customer has a problem that we solve', 'The customer has a need that we solve today');
  expect(parts?.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text.trim()])).toEqual([
    ['gone', 'problem'],
    ['come', 'need'],
    ['come', 'today'],
  ]);
});

test('what has too little in common is not taken apart, nor what is very long', () => {
  expect(wordDiff('One two three four five', 'Six seven eight nine ten')).toBeNull();
  expect(wordDiff('word '.repeat(500), 'word '.repeat(500))).toBeNull();
});

test('the newer text can be read out of it, word for word', () => {
  const text = fc.array(fc.constantFrom('the', 'buyer', 'has', 'seen', 'it'), { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (old, fresh) => {
      const parts = wordDiff(old.join(' '), fresh.join(' '));
      const read = parts?.filter(({ kind }) => kind !== 'gone').map(({ text: words }) => words);
      if (read) expect(read.join('').split(/\s+/)).toEqual(fresh);
    }),
  );
});
