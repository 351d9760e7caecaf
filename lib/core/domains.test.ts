import { expect, test } from 'vitest';
import { isFreeMailDomain, registrableDomain } from './domains.ts';

test('a company’s domain is found in every address of it', () => {
  for (const address of [
    'acme.co.uk',
    'www.acme.co.uk',
    'https://shop.acme.co.uk:8080/a?b',
    'Anna.K@mail.ACME.co.uk',
    ' acme.co.uk. ',
  ]) {
    expect([address, registrableDomain(address)]).toEqual([address, 'acme.co.uk']);
  }
  expect(registrableDomain('https://www.acme.example/path')).toBe('acme.example');
  expect(registrableDomain('acme.test')).toBe('acme.test');
  expect(registrableDomain('https://www.müller.de')).toBe('xn--mller-kva.de');
  expect(registrableDomain('acme.github.io')).toBe('acme.github.io');
});

test('what belongs to nobody in particular has no domain', () => {
  for (const address of [
    '10.0.0.1',
    'http://[::1]/',
    'localhost',
    'co.uk',
    '',
    'not a host',
    'a@b@c.example',
    '@',
    'javascript:alert(1)',
  ]) {
    expect([address, registrableDomain(address)]).toEqual([address, null]);
  }
});

test('free-mail providers are known, companies are not taken for one', () => {
  for (const address of ['gmail.com', 'x@googlemail.com', 'yahoo.co.jp', 'hotmail.fr', 'web.de', 'a@mail.gmx.net']) {
    expect([address, isFreeMailDomain(address)]).toEqual([address, true]);
  }
  for (const address of ['acme.example', 'x@gmail.acme.example', 'notgmail.com', 'yahoo-fans.com', '']) {
    expect([address, isFreeMailDomain(address)]).toEqual([address, false]);
  }
});
