import { expect, test } from 'vitest';
import { findInText } from './text';

const around = {
  products: new Map([['lens predict', 'p1']]),
  ...{ currencies: ['EUR', 'USD'], today: '2026-11-27', own: ['kestrel.example'] },
};

const MAIL = `From: "Petra Hallström" <p.hallstrom@lindau-cement.example>
To: Jonas Weber <jonas.weber@kestrel.example>
Subject: Kilns

Hello Jonas,

our kilns stop without warning. We want to know a day before, and look at Lens Predict.
The budget is EUR 96,000; the order is planned for 2027-02-26.

Petra Hallström
Plant manager
Lindau Cement GmbH
Hafenstraße 1, 88131 Lindau
Germany
+49 8382 123456

On 20 November 2026 Jonas Weber wrote:
> May I call you?`;

test('an e-mail says who writes, from where, what for and for how much', () => {
  expect(findInText(MAIL, around)).toMatchObject({
    company: 'Lindau Cement GmbH',
    ...{ website: 'lindau-cement.example', country: 'DE', phone: '+498382123456' },
    ...{ contactName: 'Petra Hallström', contactEmail: 'p.hallstrom@lindau-cement.example' },
    ...{ productIds: ['p1'], amount: '96,000', currency: 'EUR', closeDate: '2027-02-26' },
  });
});

test('the problem is what was written, without headers and what it answers', () => {
  const { problem } = findInText(MAIL, around);
  expect(problem).toContain('our kilns stop without warning');
  expect(problem).not.toContain('Subject');
  expect(problem).not.toContain('May I call you');
});

test('what a partner’s own people write is no customer', () => {
  const own = 'From: Jonas <jonas.weber@kestrel.example>\n\nAsk p.hallstrom@lindau-cement.example.';
  expect(findInText(own, around)).toMatchObject({ contactEmail: 'p.hallstrom@lindau-cement.example' });
});

test('a free mail address is nobody’s website', () => {
  const found = findInText('From: Petra <petra@gmail.com>\n\nSee www.lindau-cement.example/kilns', around);
  expect(found).toMatchObject({ contactEmail: 'petra@gmail.com', website: 'lindau-cement.example' });
});

test.each([
  ['about $ 12k', { amount: '12000', currency: 'USD' }],
  ['96.000,50 €', { amount: '96.000,50', currency: 'EUR' }],
  ['CHF 500', {}],
  ['in 2027', {}],
])('the amount in “%s”', (text, expected) => {
  const { amount, currency } = findInText(text, around);
  expect({ ...(amount && { amount }), ...(currency && { currency }) }).toEqual(expected);
});

test('days that have passed or can be read in two ways are left out', () => {
  expect(findInText('on 2020-01-01 or 03/04/2027', around)).not.toHaveProperty('closeDate');
  expect(findInText('am 26.02.2027', around)).toMatchObject({ closeDate: '2027-02-26' });
});

test.each(['', ' ', '\u0000', '@'.repeat(5_000), 'a'.repeat(50_000)])('nothing in it is nothing found', (text) => {
  const { problem: _problem, ...found } = findInText(text, around);
  expect(found).toEqual({});
});
