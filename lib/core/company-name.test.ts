import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseCompanyName } from './company-name.ts';

test('one company in its spellings has one name', () => {
  const spellings: ReadonlyArray<[string, ...Array<string>]> = [
    [
      'acme',
      'Acme',
      'ACME, Inc.',
      'Acme L.L.C.',
      'The Acme Company',
      'Acme Corp',
      'acme co., ltd.',
      'Acme Pty Ltd',
      'Acme (Inc)',
    ],
    ['muller and sohne', 'Müller & Söhne GmbH & Co. KG', 'MULLER AND SOHNE', 'Müller + Söhne mbH'],
    ['grossmann', 'Großmann AG', 'Grossmann', 'GROSSMANN A.G.'],
    ['lodz maszyny', 'Łódź Maszyny Sp. z o.o.', 'Lodz Maszyny sp. z o. o.', 'ŁÓDŹ MASZYNY SP Z OO'],
    ['skoda', 'Škoda s.r.o.', 'Skoda, s. r. o.', 'ŠKODA'],
    ['orsted', 'Ørsted A/S', 'Orsted as'],
    ['volvo', 'AB Volvo', 'Volvo AB (publ)'],
    ['societe generale', 'Société Générale S.A.', 'SOCIETE GENERALE SA'],
    ['ferrari', 'Ferrari S.p.A.', 'Ferrari SpA', 'Ferrari N.V.'],
    ['oreilly media', "O'Reilly Media, Inc.", 'O’Reilly Media', 'OReilly Media'],
    ['mcdonalds', "McDonald's Corporation", 'McDonald’s', 'McDonalds'],
    ['トヨタ自動車', 'トヨタ自動車株式会社', '株式会社トヨタ自動車'],
    ['中国石化集团', '中国石化集团公司', '中国石化集团有限公司', '中国石化集团'],
    ['ромашка', 'ООО «Ромашка»', 'Ромашка, ООО', 'РОМАШКА'],
    ['الاتصالات السعودية', 'شركة الاتصالات السعودية', 'الاتصالات السعودية'],
    ['at and t', 'AT&T Inc.', 'AT & T'],
  ];

  for (const [expected, ...names] of spellings) {
    for (const name of names) expect([name, normaliseCompanyName(name)]).toEqual([name, expected]);
  }
});

test('different companies keep different names', () => {
  const names = [
    'Acme North',
    'Acme South',
    'Acme 2',
    'Company of Heroes',
    'Inca Gold',
    'Limited Brands',
    'NASA',
    'Costco',
  ];

  expect(new Set(names.map(normaliseCompanyName)).size).toBe(names.length);
  expect(normaliseCompanyName('NASA')).toBe('nasa');
  expect(normaliseCompanyName('Costco')).toBe('costco');
});

test('a name made of nothing but a legal form or signs still has something to compare', () => {
  expect(normaliseCompanyName('Co. Ltd')).toBe('co');
  expect(normaliseCompanyName('The')).toBe('the');
  expect(normaliseCompanyName(' !!! ')).toBe('!!!');
  expect(normaliseCompanyName('  ')).toBe('');
});

test('normalising twice changes nothing, and case never matters', () => {
  const word = fc.constantFrom(
    'the',
    'Acme',
    'Co.',
    'Ltd',
    '&',
    'S.A.',
    'Müller',
    "O'Neil",
    'de',
    'CV',
    'GmbH',
    '3M',
    'A/S',
    'pt',
  );
  const name = fc.oneof(
    fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(name, (some) => {
      const once = normaliseCompanyName(some);
      expect(normaliseCompanyName(once)).toBe(once);
      expect(once === '').toBe(some.trim() === '');
    }),
    { numRuns: 5000 },
  );
});
