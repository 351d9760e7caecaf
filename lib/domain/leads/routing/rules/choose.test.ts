import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXCLUSION_WORDS, type LeadRule, type LeadTaker, type Wanted } from '@/lib/domain/leads/routing/vocabulary';
import { decide } from './choose';
import { excludedBecause, firstThatHolds, holds } from './eligible';

const RULE: LeadRule = {
  ...{ id: 'r', name: 'All', active: true, countries: [], sources: [], lines: [], minScore: null },
  ...{ method: 'round_robin', partnerIds: [], minTier: 'registered', acceptHours: 24, contactHours: 48, rounds: 3 },
  ...{ lastPartnerId: null, version: 1 },
};
const LEAD: Wanted = {
  country: 'DE',
  source: 'Website',
  line: 'Software',
  score: 0.4,
  latitude: 48.1,
  longitude: 11.6,
};
const NO_LIMITS = { maxShare: null, recentOfAll: 0 };

function taker(name: string, more: Partial<LeadTaker> = {}): LeadTaker {
  return {
    ...{ partnerId: name, name, isActive: true, tier: 'silver', countries: ['DE'], lines: [], people: 2 },
    ...{
      cap: 10,
      weight: 1,
      latitude: null,
      longitude: null,
      open: 0,
      recent: 0,
      closed: 0,
      converted: 0,
      answered: null,
    },
    ...more,
  };
}

function chosen(takers: ReadonlyArray<LeadTaker>, rule: Partial<LeadRule>, lead: Partial<Wanted> = {}) {
  return decide({ takers, limits: NO_LIMITS }, { ...LEAD, ...lead }, { ...RULE, ...rule })
    .filter((one) => one.chosen)
    .map(({ name }) => name);
}

describe('which rule', () => {
  test('every list that is not empty must hold what the lead has, and an unknown country fits only no list', () => {
    expect(holds({ ...RULE, countries: ['AT', 'DE'], sources: ['Website'] }, LEAD)).toBe(true);
    expect(holds({ ...RULE, countries: ['AT'] }, LEAD)).toBe(false);
    expect(holds({ ...RULE, countries: ['AT'] }, { ...LEAD, country: null })).toBe(false);
    expect(holds({ ...RULE, lines: ['Hardware'] }, LEAD)).toBe(false);
  });

  test('a chance is asked in percent, and a lead without one has none', () => {
    expect(holds({ ...RULE, minScore: 40 }, LEAD)).toBe(true);
    expect(holds({ ...RULE, minScore: 41 }, LEAD)).toBe(false);
    expect(holds({ ...RULE, minScore: 1 }, { ...LEAD, score: null })).toBe(false);
  });

  test('the first that is on and holds decides', () => {
    const rules = [
      { ...RULE, id: 'off', active: false },
      { ...RULE, id: 'at', countries: ['AT'] },
      { ...RULE, id: 'all' },
    ];
    expect(firstThatHolds(rules, LEAD)?.id).toBe('all');
    expect(firstThatHolds([], LEAD)).toBeNull();
  });
});

describe('who can get it', () => {
  test.each([
    ['not_active', { isActive: false }, {}],
    ['not_named', {}, { partnerIds: ['somebody else'] }],
    ['nobody_there', { people: 0 }, {}],
    ['tier', { tier: 'silver' }, { minTier: 'gold' }],
    ['territory', { countries: ['AT'] }, {}],
    ['product', { lines: ['Hardware'] }, {}],
    ['capacity', { open: 10 }, {}],
    ['weight', { weight: 0 }, { method: 'weighted' }],
    ['declined', { answered: 'declined' }, {}],
    ['timed_out', { answered: 'timed_out' }, {}],
    ['had_it', { answered: 'had_it' }, {}],
  ] as const)('not one that %s', (reason, about, rule) => {
    const one = taker('Kestrel', about);
    expect(excludedBecause(one, LEAD, { ...RULE, ...rule }, NO_LIMITS)).toBe(reason);
    expect(EXCLUSION_WORDS[reason]).toBeTruthy();
    expect(chosen([one], rule)).toEqual([]);
  });

  test('no one gets more than the largest part, once there are enough leads to have parts', () => {
    const limits = { maxShare: 30, recentOfAll: 20 };
    expect(excludedBecause(taker('Kestrel', { recent: 6 }), LEAD, RULE, limits)).toBe('share');
    expect(excludedBecause(taker('Kestrel', { recent: 5 }), LEAD, RULE, limits)).toBeNull();
    expect(excludedBecause(taker('Kestrel', { recent: 6 }), LEAD, RULE, { ...limits, recentOfAll: 9 })).toBeNull();
  });

  test('a lead without a country or a product asks for neither', () => {
    const one = taker('Kestrel', { countries: ['AT'], lines: ['Hardware'] });
    expect(chosen([one], {}, { country: null, line: null })).toEqual(['Kestrel']);
  });
});

describe('who gets it', () => {
  const three = [taker('Adler'), taker('Bruck'), taker('Cimbra')];

  test('in turn: the one behind whoever had the last, and the first again after the end', () => {
    expect(chosen(three, {})).toEqual(['Adler']);
    expect(chosen(three, { lastPartnerId: 'Adler' })).toEqual(['Bruck']);
    expect(chosen(three, { lastPartnerId: 'Cimbra' })).toEqual(['Adler']);
    expect(chosen(three, { lastPartnerId: 'somebody who left' })).toEqual(['Adler']);
  });

  test('by weight: over many leads everybody gets its part', () => {
    const parts = { Adler: 1, Bruck: 2, Cimbra: 4 };
    const got: Record<string, number> = { Adler: 0, Bruck: 0, Cimbra: 0 };
    for (let lead = 0; lead < 70; lead += 1) {
      const takers = Object.entries(parts).map(([name, weight]) => taker(name, { weight, recent: got[name] ?? 0 }));
      const [name = ''] = chosen(takers, { method: 'weighted' });
      got[name] = (got[name] ?? 0) + 1;
    }
    expect(got).toEqual({ Adler: 10, Bruck: 20, Cimbra: 40 });
  });

  test('the nearest, by the real distance; whose place nobody knows comes last', () => {
    const takers = [
      taker('Adler', { latitude: 53.55, longitude: 9.99 }),
      taker('Bruck', { latitude: 48.4, longitude: 10.0 }),
      taker('Cimbra'),
    ];
    const [first, second, third] = decide({ takers, limits: NO_LIMITS }, LEAD, { ...RULE, method: 'nearest' });
    expect([first?.name, second?.name, third?.name]).toEqual(['Bruck', 'Adler', 'Cimbra']);
    expect(first?.why).toMatch(/^1\d\d km away$/);
    expect(third?.why).toBe('nobody knows where it is');
  });

  test('the best fit: a good year beats one lucky lead, and room counts', () => {
    const takers = [
      taker('Adler', { closed: 1, converted: 1 }),
      taker('Bruck', { closed: 40, converted: 24 }),
      taker('Cimbra', { closed: 40, converted: 4 }),
    ];
    expect(chosen(takers, { method: 'best_fit' })).toEqual(['Bruck']);
    expect(chosen([taker('Adler', { open: 9 }), taker('Bruck', { open: 1 })], { method: 'best_fit' })).toEqual([
      'Bruck',
    ]);
  });

  test('first to accept asks all, by hand nobody', () => {
    expect(chosen(three, { method: 'first_to_accept' })).toEqual(['Adler', 'Bruck', 'Cimbra']);
    expect(chosen(three, { method: 'manual' })).toEqual([]);
  });

  test('everybody is considered once and has a reason, whatever the method; nobody excluded is chosen', () => {
    const anyTaker = fc.record({
      isActive: fc.boolean(),
      open: fc.integer({ min: 0, max: 12 }),
      weight: fc.integer({ min: 0, max: 5 }),
      closed: fc.constant(10),
      converted: fc.integer({ min: 0, max: 10 }),
      tier: fc.constantFrom('registered' as const, 'silver' as const, 'gold' as const),
    });
    const method = fc.constantFrom('round_robin', 'weighted', 'nearest', 'best_fit', 'first_to_accept', 'manual');
    fc.assert(
      fc.property(fc.array(anyTaker, { maxLength: 8 }), method, (facts, by) => {
        const takers = facts.map((more, at) => taker(`P${at}`, more));
        const all = decide({ takers, limits: NO_LIMITS }, LEAD, { ...RULE, method: by });
        expect(all.map(({ name }) => name).toSorted()).toEqual(takers.map(({ name }) => name).toSorted());
        for (const one of all) {
          expect(one.excluded !== null || one.why !== '').toBe(true);
          if (one.chosen) expect(one.excluded).toBeNull();
        }
      }),
    );
  });
});
