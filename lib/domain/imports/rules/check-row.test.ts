import { expect, test } from 'vitest';
import { LEFT_OUT } from '@/lib/domain/imports/vocabulary';
import { checkRow, type RowFacts } from './check-row';

const FACTS: RowFacts = {
  columns: { case: 0, stage: 1, time: 2, amount: 3, currency: 4, partner: 5, owner: 6, customer: 7 },
  timeFormat: 'DD.MM.YYYY',
  timeZone: 'Europe/Berlin',
  now: new Date('2026-11-23T10:00:00Z'),
  stageOf: (name) => ({ Angebot: 'proposal', Ruht: LEFT_OUT })[name] ?? null,
  partnerOf: (name) => (name === 'Kestrel' ? 'kestrel' : null),
  defaultPartnerId: null,
  ownerOf: (email) =>
    ({
      'anna@halden.example': { id: 'anna', partnerId: null },
      'eva@farrow.example': { id: 'eva', partnerId: 'farrow' },
    })[email] ?? null,
  currency: 'EUR',
  locale: 'en-GB',
  toBase: (minor, currency) => (currency === 'JPY' ? null : minor),
};

const GOOD = ['A-1', 'Angebot', '23.10.2026', '84.000,50', 'eur', 'Kestrel', 'Anna@Halden.example', ' Aurelis\nFoods '];

function check(changed: Readonly<Record<number, string>>, facts: Partial<RowFacts> = {}) {
  const cells = GOOD.map((cell, index) => changed[index] ?? cell);
  return checkRow(cells, { ...FACTS, ...facts });
}

test('a good row says what happened, with the day at midnight in the workspace’s zone', () => {
  expect(check({})).toEqual({
    kind: 'good',
    change: {
      caseName: 'A-1',
      stageName: 'Angebot',
      enteredAt: new Date('2026-10-22T22:00:00Z'),
      amountMinor: 8_400_050n,
      currency: 'EUR',
      baseMinor: 8_400_050n,
      partnerId: 'kestrel',
      ownerId: 'anna',
      customer: 'Aurelis Foods',
    },
  });
});

test('what is not given is not known', () => {
  expect(check({ 3: '', 4: 'nonsense', 6: '', 7: '' })).toMatchObject({
    change: { amountMinor: null, currency: null, baseMinor: null, ownerId: null, customer: null },
  });
});

test('a row of a stage that is left out is neither good nor bad, whatever else stands in it', () => {
  expect(check({ 1: 'Ruht', 2: 'never' })).toEqual({ kind: 'left_out' });
});

test.each([
  [{ 0: ' ' }, 'case', 'Nothing says which deal this is'],
  [{ 0: 'x'.repeat(201) }, 'case', 'Longer than 200 characters'],
  [{ 1: 'Demo' }, 'stage', 'No stage of this name'],
  [{ 1: '' }, 'stage', 'No stage named'],
  [{ 2: '31.11.2025' }, 'time', 'November has 30 days'],
  [{ 2: '23.10.2027' }, 'time', 'In the future'],
  [{ 2: '' }, 'time', 'No date'],
  [{ 2: 'soon' }, 'time', 'Not a date as DD.MM.YYYY'],
  [{ 2: '30.11.2025 25:00' }, 'time', 'Not a time as 14:05 or 14:05:30'],
  [{ 3: '-5' }, 'amount', 'Write an amount of zero or more.'],
  [{ 3: '1.2.3' }, 'amount', 'Check the commas and points: thousands come in groups of three, as in 84,000.50.'],
  [{ 4: 'XXX' }, 'currency', 'No currency of this code'],
  [{ 3: '84000', 4: 'JPY' }, 'currency', 'No exchange rate for JPY'],
  [{ 5: 'Tidewell' }, 'partner', 'No partner of this name or number'],
  [{ 5: '' }, 'partner', 'No partner named'],
  [{ 6: 'nobody@halden.example' }, 'owner', 'Nobody here has this e-mail'],
  [{ 6: 'eva@farrow.example' }, 'owner', 'Works for another partner'],
  [{ 7: 'x'.repeat(201) }, 'customer', 'Longer than 200 characters'],
] as const)('%o: %s – %s', (changed, target, reason) => {
  expect(check(changed)).toMatchObject({ kind: 'bad', problems: [{ target, reason }] });
});

test('every problem of a row is told', () => {
  expect(check({ 1: 'Demo', 2: '31.11.2025', 3: 'lots' })).toMatchObject({
    problems: [{ target: 'stage' }, { target: 'time' }, { target: 'amount' }],
  });
});

test('rows that name no partner take the one chosen for them', () => {
  expect(check({ 5: '', 6: '' }, { defaultPartnerId: 'farrow' })).toMatchObject({ change: { partnerId: 'farrow' } });
});

test('without a column for the case the customer is the case', () => {
  expect(check({}, { columns: { ...FACTS.columns, case: undefined! } })).toMatchObject({
    change: { caseName: 'Aurelis Foods' },
  });
});
