import { expect, test } from 'vitest';
import { z } from 'zod';
import { issueWords } from './issue-words.ts';

const words = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input, { error: issueWords }).error?.issues.map(({ message }) => message);

test('an answer without words of its own says what to send instead', () => {
  expect(words(z.string(), undefined)).toEqual(['Fill this in.']);
  expect(words(z.string(), 5)).toEqual(['Write text here.']);
  expect(words(z.int(), 1.5)).toEqual(['Write a whole number.']);
  expect(words(z.number(), 'a')).toEqual(['Write a number.']);
  expect(words(z.boolean(), 'yes')).toEqual(['Say true or false.']);
  expect(words(z.array(z.string()), {})).toEqual(['Send a list here.']);
  expect(words(z.strictObject({}), 'a')).toEqual(['Send an object with named fields.']);
  expect(words(z.string().max(1_000), 'a'.repeat(1_001))).toEqual(['Keep this to 1,000 characters or fewer.']);
  expect(words(z.string().min(2), 'a')).toEqual(['Write 2 characters or more.']);
  expect(words(z.int().max(5), 6)).toEqual(['Write 5 or less.']);
  expect(words(z.int().min(1), 0)).toEqual(['Write 1 or more.']);
  expect(words(z.array(z.string()).max(1), ['a', 'b'])).toEqual(['Choose at most 1.']);
  expect(words(z.array(z.string()).min(1), [])).toEqual(['Choose at least 1.']);
  expect(words(z.enum(['won', 'lost']), 'open')).toEqual(['Choose one of: won, lost.']);
  expect(words(z.base64(), '?')).toEqual(['Send the content in base64.']);
  expect(words(z.strictObject({}), { strange: 1 })).toEqual(['There is no such field. Leave it out.']);
});

test('words of the field’s own come first', () => {
  expect(words(z.string('Write the customer’s legal name.'), 5)).toEqual(['Write the customer’s legal name.']);
});
