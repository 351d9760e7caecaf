import { expect, test } from 'vitest';
import { phoneKey, registryKey } from './contact-keys';

test.each([
  ['+49 30 1234567', 'DE', '+49301234567'],
  ['030 / 123 45 67', 'DE', '+49301234567'],
  ['0049 30 1234567', 'DE', '+49301234567'],
  ['(415) 555-2671', 'US', '+14155552671'],
  ['+49 30 1234567', null, '+49301234567'],
  ['030 1234567', null, null],
  ['call me', 'DE', null],
  ['12', 'DE', null],
  ['+49 30 1234567', 'XX', '+49301234567'],
])('the phone number %s of %s is %s', (phone, country, key) => {
  expect(phoneKey(phone, country)).toBe(key);
});

test.each([
  ['HRB 12.345', 'HRB12345'],
  ['hrb-12345', 'HRB12345'],
  ['15-048-3782', '150483782'],
  ['FN 1', null],
  ['pending', null],
  ['', null],
])('the registry number %s is %s', (written, key) => {
  expect(registryKey(written)).toBe(key);
});
