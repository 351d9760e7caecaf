import { expect, test } from 'vitest';
import type { Condition, SingleCondition, Surroundings } from '@/lib/domain/process/conditions/vocabulary';
import { sentence } from './sentence';

const AROUND: Surroundings = {
  currency: 'EUR',
  rates: { EUR: '1' },
  choices: {
    stage: [
      { value: 'demo', label: 'Demo' },
      { value: 'proposal', label: 'Proposal' },
    ],
    product_line: [],
    product: [],
    deal_type: [],
    partner_type: [
      { value: 'reseller', label: 'Reseller' },
      { value: 'msp', label: 'MSP' },
    ],
    tier: [{ value: 'gold', label: 'Gold' }],
    region: [],
  },
};

const AMOUNT = { kind: 'field', field: 'amount', operator: 'at_least', operand: '50000', currency: 'EUR' } as const;
const TIER = { kind: 'choice', subject: 'tier', operator: 'one_of', values: ['gold'] } as const;
const TYPE = { kind: 'choice', subject: 'partner_type', operator: 'one_of', values: ['reseller'] } as const;
const QUIET = { kind: 'days', subject: 'days_quiet', operator: 'at_least', days: 14 } as const;

const read = (match: Condition['match'], ...items: Condition['items']) =>
  sentence({ kind: 'group', match, items }, AROUND);

test('a condition reads as a sentence; tier and type of the partner read as one', () => {
  expect(read('all', AMOUNT, TIER, TYPE)).toBe('The amount is at least €50,000 and the partner is a Gold reseller.');
  expect(read('all', TIER, { ...TYPE, values: ['msp'] })).toBe('The partner is a Gold MSP.');
  expect(read('any', TIER, TYPE)).toBe('The partner’s tier is Gold or the partner’s type is Reseller.');
});

test('groups inside say either and both', () => {
  expect(read('all', AMOUNT, { kind: 'group', match: 'any', items: [QUIET, TIER] })).toBe(
    'The amount is at least €50,000 and either nothing has happened for at least 14 days or the partner’s tier is Gold.',
  );
  expect(read('any', QUIET, { kind: 'group', match: 'all', items: [AMOUNT, TIER] })).toMatch(/ or both the amount/);
});

test.each<[SingleCondition, string]>([
  [
    { kind: 'choice', subject: 'stage', operator: 'none_of', values: ['demo', 'proposal'] },
    'The stage is not Demo or Proposal.',
  ],
  [
    { kind: 'signal', signal: 'replied', operator: 'fewer_than', times: 1, days: 7 },
    'The customer has not replied in the last 7 days.',
  ],
  [
    { kind: 'signal', signal: 'opened', operator: 'at_least', times: 3, days: 1 },
    'The customer has opened something at least 3 times in the last day.',
  ],
  [
    { kind: 'field', field: 'competitor', operator: 'filled', operand: '', currency: null },
    'The competitor is filled in.',
  ],
  [{ kind: 'choice', subject: 'stage', operator: 'one_of', values: ['old'] }, 'The stage is something that is gone.'],
])('%o', (condition, expected) => {
  expect(read('all', condition)).toBe(expected);
});

test('nothing asked says nothing', () => {
  expect(read('all')).toBe('');
});
