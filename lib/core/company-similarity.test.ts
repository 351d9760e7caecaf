import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyKeys, companySearch, isFound } from './company-keys';
import { companySimilarity, SIMILAR_NAMES_FROM } from './company-similarity';

describe('names of one company', () => {
  test.each([
    ['Grünau Pharma GmbH', 'Gruenau Pharma AG'],
    ['Pharma Grünau', 'Grünau Pharma AG'],
    ['A. O. Smith', 'SMITH A O CORP'],
    ['W. W. Grainger', 'W.W. Grainger, Inc.'],
    ['Wells Fargo', 'WELLS FARGO & COMPANY/MN'],
    ['Danaher Corporation', 'DANAHER CORP /DE/'],
    ['News Corp (Class A)', 'NEWS CORP'],
    ['Costco', 'Costco Wholesale Corp'],
    ['Micro Star', 'Microstar Ltd'],
    ['Lindqvist Maschinenbau', 'Lindqist Maschinenbau GmbH'],
    ['Волга Сталь ООО', 'ООО Волга Сталь'],
    ['北京华能科技有限公司', '北京华能科技'],
  ])('“%s” and “%s”', (one, other) => {
    expect(companySimilarity(one, other)).toBeGreaterThanOrEqual(SIMILAR_NAMES_FROM);
  });
});

describe('names of two companies', () => {
  test.each([
    ['Visa Inc.', 'Vistra Corp.'],
    ['Aon plc', 'AAON, Inc.'],
    ['Lowe’s', 'Loews Corp'],
    ['Flex Ltd.', 'Flex LNG Ltd.'],
    ['Bergmann Papier', 'Bergmann Pharma'],
    ['North Star Energy', 'North Star Electric'],
    ['General Electric', 'General Motors'],
    ['American Financial Group', 'American Capital Group'],
  ])('“%s” and “%s”', (one, other) => {
    expect(companySimilarity(one, other)).toBeLessThan(SIMILAR_NAMES_FROM);
  });
});

const name = fc
  .array(
    fc.constantFrom('Lindau', 'Lindaus', 'Cement', 'Werke', 'Group', 'A.', 'B', 'GmbH', 'AG', 'the', '&', 'Söhne'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => words.join(' '));

test('likeness is the same from either side, between 0 and 1, and 1 with itself', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      const likeness = companySimilarity(one, other);
      expect(companySimilarity(other, one)).toBeCloseTo(likeness, 12);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      expect(companySimilarity(one, one)).toBe(1);
    }),
  );
});

test('what is alike is found', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      fc.pre(companySimilarity(one, other) >= SIMILAR_NAMES_FROM);
      expect(isFound(companyKeys(one), companySearch(other))).toBe(true);
    }),
  );
});

test('a name of many words is found by one that lacks any of them', () => {
  const whole = 'Cement AG Söhne Lindau B';
  for (const shorter of ['B Lindau AG Cement', 'Lindau Söhne AG B', 'Cement B AG Söhne', 'Söhne Cement Lindau B']) {
    expect(companySimilarity(whole, shorter)).toBeGreaterThanOrEqual(SIMILAR_NAMES_FROM);
    expect(isFound(companyKeys(shorter), companySearch(whole))).toBe(true);
  }
});

test('every name has keys, and never very many', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
      fc.pre(text.trim() !== '');
      const keys = companyKeys(text);
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.length).toBeLessThanOrEqual(80);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
