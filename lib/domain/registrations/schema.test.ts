import { expect, test } from 'vitest';
import { DEFAULT_FORM } from './form/vocabulary';
import { answerProblems, submitRegistration } from './schema';
import { NO_ANSWERS, type RawAnswers } from './vocabulary';

const asked = { form: DEFAULT_FORM, today: '2026-11-23' };
const filled: RawAnswers = {
  ...NO_ANSWERS,
  company: 'Lindau Cement GmbH',
  website: 'https://www.lindau-cement.example/about',
  country: 'DE',
  contactName: 'Petra Hallström',
  contactEmail: 'P.Hallstrom@lindau-cement.example',
  dealType: 'new_customer',
  productIds: ['01932f4e-0000-7000-8000-000000000000'],
  amount: '96,000',
  currency: 'EUR',
  closeDate: '2027-02-26',
  problem: 'Kilns stop without warning.\r\nThey want to know a day before.',
};

test('ten right answers leave nothing to mend', () => {
  expect(answerProblems(filled, asked)).toEqual({});
});

test('an empty form asks for all ten answers, each in its own words', () => {
  const problems = answerProblems({ ...NO_ANSWERS, currency: 'EUR' }, asked);

  expect(Object.keys(problems)).toHaveLength(10);
  expect(problems).toMatchObject({
    company: 'Write the customer’s legal name.',
    amount: 'Write an amount, for example 84,000.',
  });
});

test.each([
  ['amount', '1.234,5,6', 'Check the commas and points'],
  ['amount', '-5', 'zero or more'],
  ['amount', '0', 'above zero'],
  ['amount', '99999999999999999', 'too large'],
  ['amount', 'about 90', 'in digits'],
  ['amount', '$96,000', 'another currency'],
  ['currency', 'XYZ', 'Choose a currency'],
  ['closeDate', '2026-11-22', 'has passed'],
  ['closeDate', '2026-11-31', 'November has 30 days'],
  ['closeDate', '2062-01-01', 'Check the year'],
  ['contactEmail', 'p.hallstrom@lindau-cement', 'e-mail address such as'],
  ['website', 'lindau cement', 'website such as'],
  ['website', '192.168.0.1', 'website such as'],
  ['country', 'Germany', 'from the list'],
  ['company', '\u200b', 'legal name'],
  ['problem', 'x'.repeat(2001), '2,000 characters'],
] as const)('the answer %s: "%s" is refused with a word of help', (answer, typed, help) => {
  expect(answerProblems({ ...filled, [answer]: typed }, asked)[answer]).toContain(help);
});

test('several wrong answers are all found at once', () => {
  const wrong = { ...filled, company: '', amount: 'x', closeDate: '2020-01-01' };

  expect(Object.keys(answerProblems(wrong, asked)).toSorted()).toEqual(['amount', 'closeDate', 'company']);
});

test('what is sent is kept tidy: a bare host, one form of line ends, blank means not given', () => {
  expect(submitRegistration.parse(filled)).toMatchObject({
    website: 'lindau-cement.example',
    contactEmail: 'p.hallstrom@lindau-cement.example',
    problem: 'Kilns stop without warning.\nThey want to know a day before.',
    city: null,
  });
});

test('unknown answers are refused', () => {
  expect(submitRegistration.safeParse({ ...filled, protectedUntil: '2030-01-01' }).success).toBe(false);
});
