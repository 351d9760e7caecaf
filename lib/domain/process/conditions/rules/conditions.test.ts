import { expect, test } from 'vitest';
import type { FieldCondition, SingleCondition, Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import type { ConditionFacts } from './facts';
import { holds } from './holds';
import { conditionProblem } from './kinds';
import { listProblems } from './problems';

const NOW = new Date('2026-11-23T09:00:00Z');

const AROUND: Surroundings = {
  currency: 'EUR',
  rates: { EUR: '1', USD: '0.9' },
  choices: {
    stage: [{ value: 'proposal', label: 'Proposal' }],
    product_line: [],
    product: [],
    deal_type: [{ value: 'renewal', label: 'Renewal' }],
    partner_type: [{ value: 'reseller', label: 'Reseller' }],
    tier: [{ value: 'gold', label: 'Gold' }],
    region: [],
  },
};

const DEAL: ConditionFacts = {
  now: NOW,
  today: '2026-11-23',
  stageKey: 'proposal',
  enteredStageAt: new Date('2026-10-26T09:00:00Z'),
  lastActivityAt: new Date('2026-11-22T09:00:01Z'),
  fields: { amount: '50000', competitor: 'Øst Måling', closeDate: '2026-12-01', budget: '40000' },
  dealType: 'renewal',
  currency: 'USD',
  baseAmount: '45000',
  rates: AROUND.rates,
  products: [
    { id: 'a', line: 'Valves' },
    { id: 'b', line: 'Software' },
  ],
  partner: { type: 'reseller', tier: 'gold', region: 'DACH', certified: true },
  signals: [
    { kind: 'opened', at: new Date('2026-11-16T09:00:00Z') },
    { kind: 'opened', at: new Date('2026-11-20T09:00:00Z') },
  ],
};

const amount = (rest: Partial<FieldCondition>): FieldCondition => ({
  kind: 'field',
  field: 'amount',
  operator: 'at_least',
  operand: '50000',
  currency: 'USD',
  ...rest,
});
const text = (rest: Partial<FieldCondition>) => amount({ field: 'competitor', currency: null, ...rest });

test.each<[string, SingleCondition, boolean]>([
  ['28 days are at least 28', { kind: 'days', subject: 'days_in_stage', operator: 'at_least', days: 28 }, true],
  ['28 days are not at least 29', { kind: 'days', subject: 'days_in_stage', operator: 'at_least', days: 29 }, false],
  ['a second less than a day is no day', { kind: 'days', subject: 'days_quiet', operator: 'at_least', days: 1 }, false],
  [
    'one of two products counts',
    { kind: 'choice', subject: 'product_line', operator: 'one_of', values: ['Valves'] },
    true,
  ],
  [
    'none of means not one',
    { kind: 'choice', subject: 'product_line', operator: 'none_of', values: ['Valves'] },
    false,
  ],
  ['the tier', { kind: 'choice', subject: 'tier', operator: 'one_of', values: ['gold', 'platinum'] }, true],
  ['certified', { kind: 'certified', certified: false }, false],
  ['both ends of the days count', { kind: 'signal', signal: 'opened', operator: 'at_least', times: 2, days: 7 }, true],
  ['what is older does not', { kind: 'signal', signal: 'opened', operator: 'at_least', times: 2, days: 6 }, false],
  ['never is fewer than once', { kind: 'signal', signal: 'replied', operator: 'fewer_than', times: 1, days: 9 }, true],
  ['the same currency compares exactly', amount({}), true],
  ['another compares in the workspace’s', amount({ operand: '45000', currency: 'EUR' }), true],
  ['a cent more is too much', amount({ operand: '45000.01', currency: 'EUR' }), false],
  ['an amount in a field goes by the rate', amount({ field: 'budget', operand: '36000', currency: 'EUR' }), true],
  ['a currency without a rate compares with nothing', amount({ operand: '1', currency: 'CHF' }), false],
  ['words compare whatever their case', text({ operator: 'contains', operand: 'øST' }), true],
  ['a day compares as a day', text({ field: 'closeDate', operator: 'at_most', operand: '2026-12-01' }), true],
  ['nothing is empty', text({ field: 'problem', operator: 'empty', operand: '' }), true],
  ['nothing is not at least anything', text({ field: 'quantity', operator: 'at_least', operand: '0' }), false],
  ['a deleted field is not even empty', text({ field: 'gone', operator: 'empty', operand: '' }), false],
])('%s', (_name, condition, expected) => {
  expect(holds(condition, DEAL)).toBe(expected);
});

test('all, any and one level of groups; a group that asks nothing always holds', () => {
  const yes = amount({});
  const no = amount({ operand: '50001' });
  const group = (match: 'all' | 'any', ...items: ReadonlyArray<SingleCondition>) =>
    ({ kind: 'group', match, items }) as const;
  expect(holds(group('all', yes, no), DEAL)).toBe(false);
  expect(holds(group('any', yes, no), DEAL)).toBe(true);
  expect(holds({ kind: 'group', match: 'all', items: [yes, group('any', no, yes)] }, DEAL)).toBe(true);
  expect(holds(group('any'), DEAL)).toBe(true);
});

test.each<[string, SingleCondition, RegExp]>([
  ['a deleted field', text({ field: 'gone' }), /does not exist any more/],
  ['a comparison that the field can’t have', text({ operator: 'at_least' }), /can’t be asked this/],
  ['a day that is none', text({ field: 'closeDate', operator: 'equals', operand: '2026-02-30' }), /Choose a day/],
  ['a number with separators', text({ field: 'quantity', operand: '5,000' }), /a number such as/],
  ['an amount without a currency', amount({ currency: null }), /Choose the currency/],
  ['two currencies without a rate', amount({ currency: 'CHF' }), /no rate from CHF to EUR/],
  ['an amount with separators', amount({ operand: '50,000' }), /in digits/],
  ['a tenth of a cent', amount({ operand: '0.001' }), /more decimals/],
  [
    'a stage that is gone',
    { kind: 'choice', subject: 'stage', operator: 'one_of', values: ['demo'] },
    /no longer there/,
  ],
  ['nothing chosen', { kind: 'choice', subject: 'tier', operator: 'one_of', values: [] }, /at least one/],
  ['no days', { kind: 'days', subject: 'days_quiet', operator: 'at_least', days: Number.NaN }, /whole days/],
  ['zero times', { kind: 'signal', signal: 'opened', operator: 'at_least', times: 0, days: 3 }, /how often/],
])('%s is named', (_name, condition, message) => {
  expect(conditionProblem(condition, AROUND)?.message).toMatch(message);
});

test('a problem says where in the tree it is', () => {
  const fine = amount({});
  const wrong = amount({ operand: '' });
  const problems = listProblems(
    {
      kind: 'group',
      match: 'all',
      items: [fine, { kind: 'group', match: 'any', items: [fine, wrong] }, { kind: 'group', match: 'any', items: [] }],
    },
    AROUND,
  );
  expect(problems.map(({ place, at }) => [place, at])).toEqual([
    [[1, 1], 'operand'],
    [[2], 'subject'],
  ]);
});
