import { expect, test } from 'vitest';
import { initials } from './initials';

test.each([
  ['Ingrid Sommer', 'IS'],
  ['Ana Maria de Souza', 'AS'],
  ['Cher', 'CH'],
  ['  ', '?'],
])('the person “%s” is %s', (name, letters) => {
  expect(initials(name, 'person')).toBe(letters);
});

test.each([
  ['Kestrel Systemhaus', 'KS'],
  ['Farrow & Lund', 'FL'],
  ['Öster-Kahl AG', 'ÖK'],
])('the company “%s” is %s', (name, letters) => {
  expect(initials(name, 'company')).toBe(letters);
});
