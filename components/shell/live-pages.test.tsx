import { expect, test } from 'vitest';
import { isReadAnew } from './live-pages';

const touched = (subjectType: string) => ({
  touched: [{ name: `${subjectType}.changed`, subjectType, subjectId: 'one' }],
  notifications: 0,
});

test('a list is read anew when what it shows was touched, and not for anything else', () => {
  expect(isReadAnew('/registrations', touched('registration'))).toBe(true);
  expect(isReadAnew('/registrations', touched('lead'))).toBe(false);
  expect(isReadAnew('/', { notifications: 1 })).toBe(true);
});

test('a page on which people write is left alone', () => {
  expect(isReadAnew('/registrations/0192', touched('registration'))).toBe(false);
  expect(isReadAnew('/process/0192/draft', { ...touched('process'), notifications: 2 })).toBe(false);
});
