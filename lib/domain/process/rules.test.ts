import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factKey, type GateFacts } from './criteria/rules/facts';
import { holds } from './criteria/rules/kinds';
import type { Criterion } from './criteria/vocabulary';
import { advance, fits, missingOnTheWay, type GateStage } from './rules';
import { checklist, field } from './templates/build';
import { OPEN_WAYS } from './transitions/vocabulary';

const TODAY = '2026-11-23';
const NOTHING: GateFacts = { fields: {}, met: new Set(), today: TODAY };

function stage(key: string, position: number, criteria: ReadonlyArray<Criterion> = []): GateStage {
  return { key, name: key, position, kind: 'open', criteria, entryCriteria: [], transitions: OPEN_WAYS };
}

const prospect = stage('prospect', 0, [field('contactName', 'Contact known')]);
const qualified = stage('qualified', 1, [
  field('budget', 'Budget named'),
  checklist('owner', 'Has an owner', '', 'note'),
]);
const proposal = stage('proposal', 2, [field('offerValidUntil', 'Offer valid', { predicate: 'in_future' })]);
const won: GateStage = { ...stage('won', 3), kind: 'won' };
const lost: GateStage = { ...stage('lost', 4), kind: 'lost' };
const stages = [prospect, qualified, proposal, won, lost];

const CONTACT = { contactName: 'Anna Berg' };
const ALL: GateFacts = {
  fields: { ...CONTACT, budget: '12000', offerValidUntil: '2026-12-31' },
  met: new Set([factKey('qualified', 'owner')]),
  today: TODAY,
};

function move(from: GateStage, to: GateStage, facts = NOTHING, reason: string | null = null) {
  return advance({ stages, from, to, facts, reason, role: 'partner_seller' });
}

test('a deal goes on when all that its stage asks for is there', () => {
  expect(move(prospect, qualified, { ...NOTHING, fields: CONTACT })).toEqual({ ok: true, value: 'forward' });
});

test('a deal stays where it is while something is missing, and is told what', () => {
  expect(move(qualified, proposal, { ...NOTHING, fields: { budget: '12000' } })).toEqual({
    ok: false,
    reason: 'criteria_missing',
    details: [{ stageKey: 'qualified', stageName: 'qualified', criterion: qualified.criteria[1] }],
  });
});

test('leaping over a stage asks for what that stage asks for', () => {
  const answer = move(prospect, proposal, { ...NOTHING, fields: CONTACT });
  expect(answer).toMatchObject({
    ok: false,
    reason: 'criteria_missing',
    details: [{ stageKey: 'qualified' }, { stageKey: 'qualified' }],
  });
});

test('won asks for everything that is still ahead', () => {
  expect(move(prospect, won, ALL)).toEqual({ ok: true, value: 'won' });
  const missing = missingOnTheWay({ stages, from: prospect, to: won, facts: NOTHING });
  expect(missing.map(({ stageKey }) => stageKey)).toEqual(['prospect', 'qualified', 'qualified', 'proposal']);
});

test('won asks for everything ahead even where it stands before the last open stage', () => {
  const early = { ...won, position: 1 };
  const missing = missingOnTheWay({
    stages: [...stages.slice(0, 3), early, lost],
    from: prospect,
    to: early,
    facts: NOTHING,
  });
  expect(missing).toHaveLength(4);
});

test('back is open at any time, for a reason', () => {
  expect(move(proposal, prospect)).toEqual({ ok: false, reason: 'reason_required' });
  expect(move(proposal, prospect, NOTHING, 'The customer reopened the question')).toEqual({ ok: true, value: 'back' });
});

test('lost is open at any time, for a reason', () => {
  expect(move(prospect, lost)).toEqual({ ok: false, reason: 'reason_required' });
  expect(move(prospect, lost, NOTHING, 'Price')).toEqual({ ok: true, value: 'lost' });
});

test('a closed deal does not move', () => {
  for (const end of [won, lost]) expect(move(end, prospect, ALL, 'Once more')).toEqual({ ok: false, reason: 'closed' });
});

test('a stage is no way to itself', () => {
  expect(move(prospect, prospect, ALL)).toEqual({ ok: false, reason: 'same_stage' });
});

function asked(criterion: Criterion, value: string | null): boolean {
  return holds(criterion, 'any', { ...NOTHING, fields: { amount: value, closeDate: value, problem: value } });
}

test('blank is not filled', () => {
  const filled = field('problem', 'Use case');
  expect([null, '', '   ', 'Leaks'].map((value) => asked(filled, value))).toEqual([false, false, false, true]);
});

test('amounts compare as numbers, not as letters', () => {
  const enough = field('amount', 'Enough', { predicate: 'at_least', operand: '5000' });
  expect(['900', '5000', '10000.50', 'much'].map((value) => asked(enough, value))).toEqual([false, true, true, false]);
  const small = field('amount', 'Small', { predicate: 'at_most', operand: '5000' });
  expect(['900', '10000'].map((value) => asked(small, value))).toEqual([true, false]);
});

test('a day is still ahead on the day itself', () => {
  const ahead = field('closeDate', 'Ahead', { predicate: 'in_future' });
  expect(['2026-11-22', TODAY, '2026-11-24'].map((day) => asked(ahead, day))).toEqual([false, true, true]);
});

test('words compare without regard to capitals', () => {
  expect(asked(field('problem', 'Is', { predicate: 'equals', operand: 'leaks' }), ' Leaks ')).toBe(true);
  expect(asked(field('problem', 'Has', { predicate: 'contains', operand: 'NIGHT' }), 'Leaks at night')).toBe(true);
  expect(asked(field('problem', 'Has', { predicate: 'contains', operand: 'day' }), 'Leaks at night')).toBe(false);
});

test('a checklist item counts in the stage where it was shown, not in another', () => {
  const [, owner] = qualified.criteria;
  expect(holds(owner!, 'qualified', ALL)).toBe(true);
  expect(holds(owner!, 'proposal', ALL)).toBe(false);
});

test('a process takes any deal unless it names product lines or partner types', () => {
  const deal = { productLines: ['Software', 'Services'], partnerType: 'reseller' };
  expect(fits({ productLines: [], partnerTypes: [] }, deal)).toBe(true);
  expect(fits({ productLines: ['Services'], partnerTypes: [] }, deal)).toBe(true);
  expect(fits({ productLines: ['Valves'], partnerTypes: [] }, deal)).toBe(false);
  expect(fits({ productLines: ['Services'], partnerTypes: ['msp'] }, deal)).toBe(false);
  expect(fits({ productLines: ['Services'], partnerTypes: ['msp', 'reseller'] }, deal)).toBe(true);
});

const CRITERIA: ReadonlyArray<Criterion> = [
  field('contactName', 'Contact known'),
  field('budget', 'Enough budget', { predicate: 'at_least', operand: '100' }),
  field('closeDate', 'Still ahead', { predicate: 'in_future' }),
  checklist('first', 'First', ''),
  checklist('second', 'Second', ''),
];

const someProcess = fc
  .array(fc.subarray([...CRITERIA]), { minLength: 1, maxLength: 7 })
  .map((gates) => [
    ...gates.map((criteria, position) => stage(`s${position}`, position, criteria)),
    { ...won, position: gates.length },
    { ...lost, position: gates.length + 1 },
  ]);

const someFacts = fc.record({
  fields: fc.record({
    contactName: fc.constantFrom(null, '', 'Anna'),
    budget: fc.constantFrom(null, '99', '100', '5000'),
    closeDate: fc.constantFrom(null, '2026-11-22', '2026-11-23', '2027-01-01'),
  }),
  met: fc
    .array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom('first', 'second')))
    .map((shown) => new Set(shown.map(([at, key]) => factKey(`s${at}`, key)))),
  today: fc.constant(TODAY),
});

/** The stages a deal leaves behind when it walks along these targets as far as it is let. */
function walk(
  process: ReadonlyArray<GateStage>,
  facts: GateFacts,
  targets: ReadonlyArray<number>,
): ReadonlyArray<GateStage> {
  const left: Array<GateStage> = [];
  let at = process[0]!;
  for (const target of targets) {
    const to = process[target % (process.length - 1)]!;
    if (to.position <= at.position && to.kind === 'open') continue;
    const answer = advance({ stages: process, from: at, to, facts, reason: null, role: null });
    if (!answer.ok) continue;
    left.push(
      ...process.filter(({ kind, position }) => kind === 'open' && position >= at.position && position < to.position),
    );
    at = to;
  }
  return left;
}

test('no path of allowed moves ever passes a gate that is not met', () => {
  fc.assert(
    fc.property(someProcess, someFacts, fc.array(fc.nat(), { maxLength: 12 }), (process, facts, targets) => {
      for (const passed of walk(process, facts, targets)) {
        for (const criterion of passed.criteria) expect(holds(criterion, passed.key, facts)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('a gate that is met lets every deal go on', () => {
  fc.assert(
    fc.property(someProcess, someFacts, (process, facts) => {
      const [first, next] = [process[0]!, process[1]!];
      const isMet = first.criteria.every((criterion) => holds(criterion, first.key, facts));
      expect(advance({ stages: process, from: first, to: next, facts, reason: null, role: null }).ok).toBe(isMet);
    }),
  );
});
