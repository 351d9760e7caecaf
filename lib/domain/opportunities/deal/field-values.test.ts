import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEAL_FIELDS, findField } from '@/lib/domain/process/fields';
import { readField } from './field-values';

const writing = { currency: 'EUR', locale: 'en-GB' };

function read(key: string, typed: string | null) {
  const field = findField(key);
  if (!field) throw new Error(`no field ${key}`);
  return readField(field, typed, writing);
}

test.each([
  ['amount', '€84,000', '84000.00'],
  ['budget', '84.000,50', '84000.50'],
  ['closeDate', ' 2027-03-01 ', '2027-03-01'],
  ['quantity', "1'200", '1200'],
  ['contactEmail', 'Mara@Aurora.Example', 'mara@aurora.example'],
  ['economicBuyer', '  Helene Marchand ', 'Helene Marchand'],
  ['offerLink', 'https://halden.example/offer', 'https://halden.example/offer'],
  ['drawingApproved', 'yes', 'yes'],
  ['dealType', 'renewal', 'renewal'],
])('%s keeps %s as %s', (key, typed, kept) => {
  expect(read(key, typed)).toEqual({ ok: true, value: kept });
});

test.each([
  ['amount', '-5', /zero or more/],
  ['amount', '12,34,5', /commas and points/],
  ['amount', '', /Write an amount/],
  ['closeDate', '2027-02-30', /February/],
  ['contactEmail', 'mara', /e-mail/],
  ['offerLink', 'javascript:alert(1)', /https/],
  ['quantity', 'a few', /number/],
  ['dealType', null, /Choose/],
  ['drawingApproved', 'perhaps', /Choose/],
  ['nextStep', 'two\nlines', /one line/],
])('%s refuses %j', (key, typed, message) => {
  const refused = read(key, typed);
  expect(refused.ok ? refused.value : refused.reason).toMatch(message);
  expect(refused.ok).toBe(false);
});

test('blank empties what may be empty', () => {
  expect(read('economicBuyer', '  ')).toEqual({ ok: true, value: null });
});

test('what is kept reads as itself again', () => {
  const field = fc.constantFrom(...DEAL_FIELDS);
  fc.assert(
    fc.property(field, fc.oneof(fc.string(), fc.constantFrom('84,000', '12', '2027-01-05', 'yes')), (of, typed) => {
      const once = readField(of, typed, writing);
      const kept = once.ok ? once.value : null;
      if (kept !== null) expect(readField(of, kept, writing)).toEqual(once);
    }),
  );
});
