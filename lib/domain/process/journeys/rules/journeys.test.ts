import { expect, test } from 'vitest';
import type { Condition, SingleCondition, Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import { reasonWords, seenWords } from './reason-words';
import { asksTooMuch, firstThatHolds, subjectsIn, verdictsOf } from './judge';
import { seenOf, type StartFacts } from './seen';
import type { JourneyRule } from '@/lib/domain/process/journeys/vocabulary';

const NOW = new Date('2026-11-23T09:00:00Z');

const AROUND: Surroundings = {
  currency: 'EUR',
  rates: { EUR: '1' },
  choices: {
    stage: [],
    product_line: [
      { value: 'Valves', label: 'Valves' },
      { value: 'Software', label: 'Software' },
    ],
    product: [],
    deal_type: [{ value: 'renewal', label: 'Renewal' }],
    partner_type: [
      { value: 'reseller', label: 'Reseller' },
      { value: 'msp', label: 'MSP' },
    ],
    tier: [
      { value: 'gold', label: 'Gold' },
      { value: 'silver', label: 'Silver' },
    ],
    region: [{ value: 'DACH', label: 'DACH' }],
  },
};

const DEAL: StartFacts = {
  ...{ now: NOW, today: '2026-11-23', stageKey: '', enteredStageAt: NOW, lastActivityAt: NOW, signals: [] },
  ...{ dealType: 'renewal', currency: 'EUR', baseAmount: '84000', amountMinor: 8_400_000n, rates: AROUND.rates },
  fields: { amount: '84000' },
  products: [
    { id: 'a', line: 'Valves' },
    { id: 'b', line: 'Software' },
    { id: 'c', line: 'Valves' },
  ],
  partner: { type: 'reseller', tier: 'silver', region: 'DACH', certified: false },
};

const GOLD: SingleCondition = { kind: 'choice', subject: 'tier', operator: 'one_of', values: ['gold'] };
const RESELLER: SingleCondition = { kind: 'choice', subject: 'partner_type', operator: 'one_of', values: ['reseller'] };
const LARGE: SingleCondition = {
  ...{ kind: 'field', field: 'amount', operator: 'at_least' },
  ...{ operand: '50000', currency: 'EUR' },
};

const all = (...items: Condition['items']): Condition => ({ kind: 'group', match: 'all', items });
const any = (...items: Condition['items']): Condition => ({ kind: 'group', match: 'any', items });

function rule(id: string, conditions: Condition, rest: { active?: boolean; takesDeals?: boolean } = {}): JourneyRule {
  const { active = true, takesDeals = true } = rest;
  return { id, name: id, conditions, active, version: 1, process: { id: `p-${id}`, name: id, takesDeals } };
}

test('the first rule that holds decides, though a later one holds as well', () => {
  const rules = [rule('gold', all(GOLD)), rule('reseller', all(RESELLER)), rule('large', all(LARGE))];
  expect(firstThatHolds(rules, DEAL)?.id).toBe('reseller');
  expect(firstThatHolds([rule('gold', all(GOLD))], DEAL)).toBeNull();
});

test('a rule that is off, or whose process takes no deals, is passed over', () => {
  const rules = [
    rule('off', all(RESELLER), { active: false }),
    rule('archived', all(RESELLER), { takesDeals: false }),
    rule('large', all(LARGE)),
  ];
  expect(firstThatHolds(rules, DEAL)?.id).toBe('large');
  expect(verdictsOf(rules, DEAL, AROUND).map(({ verdict }) => verdict)).toEqual(['off', 'takes_no_deals', 'takes']);
});

test('each rule says what it misses; those behind the one that takes the deal are not asked', () => {
  const rules = [
    rule('gold reseller', all(GOLD, RESELLER)),
    rule('gold or certified', any(GOLD, { kind: 'certified', certified: true })),
    rule('large', all(LARGE)),
    rule('reseller', all(RESELLER)),
  ];
  expect(verdictsOf(rules, DEAL, AROUND)).toEqual([
    { id: 'gold reseller', name: 'gold reseller', verdict: 'does_not_hold', lacking: 'the partner’s tier is Gold' },
    {
      ...{ id: 'gold or certified', name: 'gold or certified', verdict: 'does_not_hold' },
      lacking: 'the partner’s tier is Gold or the partner is certified',
    },
    { id: 'large', name: 'large', verdict: 'takes', lacking: null },
    { id: 'reseller', name: 'reseller', verdict: 'not_asked', lacking: null },
  ]);
});

test('a rule asks only what is known before a deal has a stage, in its inner groups, too', () => {
  const competitor: SingleCondition = {
    ...{ kind: 'field', field: 'competitor', operator: 'filled', operand: '', currency: null },
  };
  expect(asksTooMuch(all(GOLD, LARGE, { kind: 'certified', certified: true }))).toBe(false);
  expect(asksTooMuch(all(competitor))).toBe(true);
  expect(asksTooMuch(all(GOLD, { kind: 'group', match: 'any', items: [competitor] }))).toBe(true);
  expect(asksTooMuch(all({ kind: 'days', subject: 'days_quiet', operator: 'at_least', days: 3 }))).toBe(true);
  expect(asksTooMuch(all({ kind: 'choice', subject: 'stage', operator: 'one_of', values: ['quote'] }))).toBe(true);
});

test('what a rule saw is kept in words, and no more than it asked', () => {
  const asked = subjectsIn(all(LARGE, { kind: 'group', match: 'any', items: [GOLD, GOLD] }));
  expect(seenOf(asked, DEAL, AROUND)).toEqual([
    { label: 'Amount', value: '€84,000' },
    { label: 'Partner tier', value: 'Silver' },
  ]);
  const rest = ['choice:product_line', 'choice:product', 'certified', 'choice:deal_type', 'choice:region'];
  expect(seenWords(seenOf(rest, { ...DEAL, products: DEAL.products.slice(0, 2) }, AROUND))).toBe(
    'Product line: Valves and Software · Product: something that is gone · Deal type: Renewal · Partner’s region: DACH · Partner is certified: No',
  );
  expect(seenWords(seenOf(['choice:product_line'], { ...DEAL, products: [] }, AROUND))).toBe('Product line: None');
});

test('the reason reads as a sentence; partners are not told how a rule is called', () => {
  const reason = { kind: 'rule', rule: 'Gold', because: 'the partner’s tier is Gold', seen: [] } as const;
  expect(reasonWords(reason)).toBe('The rule “Gold” took it, because the partner’s tier is Gold.');
  expect(reasonWords({ ...reason, rule: null })).toBe('Because the partner’s tier is Gold.');
  expect(reasonWords({ kind: 'fit', seen: [] })).toBe(
    'No rule took it; this is the first process that takes such deals.',
  );
  expect(reasonWords({ kind: 'chosen', by: 'Ingrid Sommer' })).toBe('Chosen by hand by Ingrid Sommer.');
  expect(reasonWords({ kind: 'imported' })).toBe('It came with an import into this process.');
  expect(reasonWords(null)).toBe('No reason was recorded: the deal is older than the rules.');
});
