import { expect, test } from 'vitest';
import { openedWith, toolProblem } from './rules';

const DEAL = {
  number: '1043',
  customer: 'Aurelis & Söhne',
  amount: '84000',
  currency: 'EUR',
  partner: 'Kestrel',
  contact: null,
  email: 'l.perrin@aurelis.example',
  stage: 'Proposal',
} as const;

test('a tool opens with the deal’s data, escaped, and with nothing where nothing is known', () => {
  expect(openedWith('https://quotes.example/new?c={customer}&to={contact}&n={number}', DEAL)).toBe(
    'https://quotes.example/new?c=Aurelis%20%26%20S%C3%B6hne&to=&n=1043',
  );
});

test.each(['javascript:alert({number})', 'quotes.example/{number}', 'ftp://quotes.example'])(
  '%s is no address',
  (url) => {
    expect(toolProblem(url)).toMatch(/https/);
  },
);

test('a slot that nobody fills is named', () => {
  expect(toolProblem('https://quotes.example/{margin}')).toMatch(/\{margin\} is not known/);
  expect(toolProblem('https://quotes.example/{number}')).toBeNull();
});
