import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { isStorable } from './storable.ts';
import * as fields from './text.ts';

const answer = (schema: z.ZodType, value: unknown) => {
  const result = schema.safeParse(value);
  return result.success ? result.data : result.error.issues.map(({ message }) => message).join(' ');
};

const UNSTORABLE = /character that can’t be stored/;

test('a line of text is trimmed, normalised and bounded', () => {
  const name = fields.text(10);

  expect(answer(name, '  Zoe\u0308 ')).toBe('Zoë');
  expect(answer(name, 'x'.repeat(10))).toBe('x'.repeat(10));
  expect(answer(name, 'x'.repeat(11))).toBe('Keep this to 10 characters or fewer.');
  expect(answer(name, 'a\nb')).toBe('Write this on one line.');
});

test('a blank or missing text asks to be filled in', () => {
  for (const blank of ['', '   ', '\n', '\u200b', '\ufeff', undefined, null]) {
    expect(answer(fields.text(10), blank)).toBe('Fill this in.');
  }
  expect(answer(fields.text(10), 5)).toBe('Write text here.');
});

test('characters that can’t be stored are refused at once and once only', () => {
  for (const bad of ['a\u0000b', 'a\ud800', '\udc00a', 'a\u0007', 'a\u009f']) {
    expect(answer(fields.text(10), bad)).toMatch(UNSTORABLE);
    expect(answer(fields.multiline(10), bad)).toMatch(UNSTORABLE);
    expect(answer(fields.optionalText(10), bad)).toMatch(UNSTORABLE);
    expect(fields.text(2).safeParse(bad.repeat(5)).error?.issues).toHaveLength(1);
  }
  expect(answer(fields.link, 'https://a.example/\u0000')).toMatch(UNSTORABLE);
});

test('several lines keep their breaks, alike from every door', () => {
  expect(answer(fields.multiline(20), ' one\r\ntwo\rthree\tx ')).toBe('one\ntwo\nthree\tx');
});

test('an optional text is null when left blank and undefined when not given', () => {
  const form = z.strictObject({ note: fields.optionalText(5), site: fields.optional(fields.website) });

  expect(form.parse({ note: ' ', site: '' })).toEqual({ note: null, site: null });
  expect(form.parse({ note: null })).toEqual({ note: null });
  expect('note' in form.parse({})).toBe(false);
  expect(form.parse({ note: ' a ', site: 'WWW.Acme.example' })).toEqual({ note: 'a', site: 'acme.example' });
  expect(form.safeParse({ note: '123456' }).success).toBe(false);
});

test('every field can be described in the API document', () => {
  const everything = z.object({
    a: fields.text(1),
    b: fields.multiline(1),
    c: fields.optionalText(1),
    d: fields.email,
    e: fields.website,
    f: fields.countryCode,
    g: fields.currencyCode,
    h: fields.uuid,
    i: fields.isoDate,
    j: fields.link,
  });

  const { properties, required } = z.toJSONSchema(everything, { io: 'input' });
  expect(Object.keys(properties ?? {})).toEqual(Array.from('abcdefghij'));
  expect(required).toEqual(Array.from('abdefghij'));
});

test('addresses, countries, currencies and ids come in one spelling', () => {
  expect(answer(fields.email, ' Anna@Acme.Example ')).toBe('anna@acme.example');
  expect(answer(fields.email, 'anna')).toMatch(/Write an e-mail address/);
  expect(answer(fields.email, 'a\u0000@acme.example')).toMatch(/Write an e-mail address/);
  expect(answer(fields.countryCode, 'de')).toBe('DE');
  expect(answer(fields.countryCode, 'XX')).toBe('Choose a country from the list.');
  expect(answer(fields.currencyCode, 'eur')).toBe('EUR');
  expect(answer(fields.currencyCode, 'EURO')).toBe('Choose a currency from the list.');
  expect(answer(fields.uuid, '018F9C1E-7B5A-7C3D-9E8F-0123456789AB')).toBe('018f9c1e-7b5a-7c3d-9e8f-0123456789ab');
  expect(answer(fields.uuid, '1; drop table')).toBe('This is not a valid id.');
});

test('a website is kept as its host, however it was pasted', () => {
  for (const spelling of [
    'acme.example',
    'https://www.acme.example/path?q=1#x',
    'HTTP://ACME.EXAMPLE:8080',
    'www.acme.example.',
    'acme.example/about',
  ]) {
    expect(answer(fields.website, spelling)).toBe('acme.example');
  }
  expect(answer(fields.website, 'müller.example')).toBe('xn--mller-kva.example');
  expect(answer(fields.website, 'www.de')).toBe('www.de');
  for (const wrong of [
    'acme',
    'anna@acme.example',
    'ftp://acme.example',
    '10.0.0.1',
    'http://[::1]/',
    'a b.example',
    'javascript:alert(1)',
    'acme.example\u0000',
  ]) {
    expect([wrong, answer(fields.website, wrong)]).toEqual([wrong, 'Write a website such as company.com.']);
  }
});

test('a date must be a day of the calendar', () => {
  expect(answer(fields.isoDate, '2026-11-30')).toBe('2026-11-30');
  expect(answer(fields.isoDate, '2024-02-29')).toBe('2024-02-29');
  expect(answer(fields.isoDate, '2026-11-31')).toBe('November has 30 days. Write 30 Nov or choose a day.');
  expect(answer(fields.isoDate, '2025-02-29')).toBe('February 2025 has 28 days. Write 28 Feb or choose a day.');
  expect(answer(fields.isoDate, '2026-13-01')).toBe('A month is a number from 1 to 12.');
  expect(answer(fields.isoDate, '')).toBe('Choose a day.');
  expect(answer(fields.isoDate, '30.11.2026')).toBe('Write a date such as 2026-11-30.');
  expect(answer(fields.isoDate, '0026-11-30')).toBe('Check the year of this date.');
});

test('a link opens a web page and nothing else', () => {
  expect(answer(fields.link, ' https://acme.example/a?b=c ')).toBe('https://acme.example/a?b=c');
  for (const wrong of [
    'javascript:alert(1)',
    'data:text/html,x',
    'acme.example',
    'https:acme',
    '//acme.example',
    'https://',
  ]) {
    expect([wrong, answer(fields.link, wrong)]).toEqual([wrong, 'Write a link that begins with https://.']);
  }
});

test('whatever text is accepted can be stored, and is accepted unchanged the next time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (value) => {
      const first = fields.multiline(200).safeParse(value);
      if (!first.success) return;
      expect(isStorable(first.data)).toBe(true);
      expect(fields.multiline(200).parse(first.data)).toBe(first.data);
    }),
    { numRuns: 2000 },
  );
});
