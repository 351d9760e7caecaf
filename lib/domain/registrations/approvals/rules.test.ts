import { expect, test } from 'vitest';
import { decidersOf, holds, ruleFor, ruleProblems, type Asked, type Facts } from './rules';
import type { ApprovalLevel, ApprovalRule, Approver } from './vocabulary';

const someone = (id: string, overrides: Partial<Approver> = {}): Approver => ({
  ...{ id, name: id.toUpperCase(), isAdmin: false, active: true, away: null },
  ...overrides,
});

const rule = (overrides: Partial<ApprovalRule> = {}): ApprovalRule => ({
  ...{ id: 'r', name: 'Large', amountFrom: null, unitsFrom: null, discountFrom: null },
  ...{ dealTypes: [], regions: [], productIds: [], conflicts: [] },
  levels: [{ name: 'Finance', approvers: ['ann'] }],
  ...overrides,
});

const asked: Asked = {
  ...{ baseMinor: 50_000_00n, units: 20, discount: null, dealType: 'renewal', region: 'DACH' },
  ...{ productIds: ['a', 'b'], conflict: 'clean' },
};

const level = (...approvers: ReadonlyArray<string>): ApprovalLevel => ({ name: 'Finance', approvers });
const people = [someone('ann'), someone('bo'), someone('cy'), someone('root', { isAdmin: true })];
const facts: Facts = {
  ...{ people, managerId: 'bo', submittedById: 'seller', earlier: [], today: '2026-11-27', isLate: false },
};
const who = (named: ApprovalLevel, overrides: Partial<Facts> = {}) =>
  decidersOf(named, { ...facts, ...overrides }).who.map(({ id }) => id);

test.each([
  ['asks nothing', {}, true],
  ['amount reached', { amountFrom: '5000000' }, true],
  ['amount not reached', { amountFrom: '5000001' }, false],
  ['units reached', { unitsFrom: 20 }, true],
  ['a discount nobody asked for', { discountFrom: 1 }, false],
  ['another deal type', { dealTypes: ['expansion'] }, false],
  ['its region', { regions: ['DACH', 'APAC'] }, true],
  ['one of its products', { productIds: ['b', 'z'] }, true],
  ['none of its products', { productIds: ['z'] }, false],
  ['another conflict', { conflicts: ['open_deal'] }, false],
] as const)('a rule that asks for: %s', (_, parts, expected) => {
  expect(holds(rule(parts), asked)).toBe(expected);
});

test('the first rule that holds counts', () => {
  const rules = [rule({ id: 'one', unitsFrom: 999 }), rule({ id: 'two' }), rule({ id: 'three' })];

  expect(ruleFor(rules, asked)?.id).toBe('two');
  expect(ruleFor(rules.slice(0, 1), asked)).toBeNull();
});

test('any one of those named takes a level: people, the partner’s manager, whole roles', () => {
  expect(who(level('ann', 'bo'))).toEqual(['ann', 'bo']);
  expect(who(level('manager'))).toEqual(['bo']);
  expect(who(level('channel_managers'))).toEqual(['ann', 'bo', 'cy']);
  expect(who(level('admins'))).toEqual(['root']);
});

test('nobody decides on what they sent, or twice', () => {
  expect(who(level('ann', 'bo'), { submittedById: 'ann' })).toEqual(['bo']);
  expect(who(level('ann', 'bo'), { earlier: ['bo'] })).toEqual(['ann']);
});

test('who is away has a stand-in, and may decide all the same', () => {
  const away = { from: '2026-11-20', until: '2026-11-27', standInId: 'cy' };
  const absent = { people: [someone('ann', { away }), someone('bo'), someone('cy')] };

  expect(decidersOf(level('ann'), { ...facts, ...absent }).who).toEqual([
    { id: 'ann', name: 'ANN', insteadOf: null },
    { id: 'cy', name: 'CY', insteadOf: 'ANN' },
  ]);
  expect(who(level('ann'), { ...absent, today: '2026-11-28' })).toEqual(['ann']);
});

test('stand-ins have stand-ins; a ring of them leads to the administrators', () => {
  const away = (standInId: string | null) => ({ from: '2026-11-01', until: '2026-12-31', standInId });
  const chain = [someone('ann', { away: away('bo') }), someone('bo', { away: away('cy') }), someone('cy')];
  const ring = [
    someone('ann', { away: away('bo') }),
    someone('bo', { away: away('ann') }),
    someone('root', { isAdmin: true }),
  ];

  expect(who(level('ann'), { people: chain })).toEqual(['ann', 'cy']);
  expect(decidersOf(level('ann'), { ...facts, people: ring })).toMatchObject({ opened: 'nobody_left' });
  expect(who(level('ann'), { people: ring })).toEqual(['ann', 'root']);
});

test('whoever has left leaves it to the others, and the last one to the administrators', () => {
  const gone = [someone('ann', { active: false }), someone('bo'), someone('root', { isAdmin: true })];

  expect(who(level('ann', 'bo'), { people: gone })).toEqual(['bo']);
  expect(decidersOf(level('ann'), { ...facts, people: gone })).toEqual({
    who: [{ id: 'root', name: 'ROOT', insteadOf: null }],
    opened: 'nobody_left',
  });
});

test('once the promised time is over administrators may, too', () => {
  expect(decidersOf(level('ann'), { ...facts, isLate: true })).toMatchObject({ opened: 'late' });
  expect(who(level('ann'), { isLate: true })).toEqual(['ann', 'root']);
});

test('a level that nobody at all can take says so by an empty list', () => {
  const alone = [someone('root', { isAdmin: true })];
  expect(who(level('ann'), { people: alone, submittedById: 'root' })).toEqual([]);
});

test('what can’t work is said while it is written', () => {
  const covered = [rule({ name: 'All' }), rule({ name: 'Large', amountFrom: '100' })];
  const narrower = [rule({ regions: ['DACH'] }), rule({ regions: ['DACH', 'APAC'] })];
  const gone = [rule({ levels: [level('dee')] })];
  const twice = [rule({ levels: [level('ann'), level('ann')] })];

  expect(ruleProblems(covered, 1, people)).toEqual(['Never asked: “All” takes everything that this rule would.']);
  expect(ruleProblems(narrower, 1, people)).toEqual([]);
  expect(ruleProblems(gone, 0, people)[0]).toContain('Nobody can take “Finance”');
  expect(ruleProblems(twice, 0, people)).toEqual(['2 levels need 2 people, and these are 1: nobody takes two.']);
  expect(ruleProblems([rule()], 0, people)).toEqual([]);
});
