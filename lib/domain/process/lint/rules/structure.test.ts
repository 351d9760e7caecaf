import { expect, test } from 'vitest';
import { aLintDraft, changed, placed, SOUND } from '@/tests/factories/lint';
import { checklist, field, won } from '@/lib/domain/process/templates/build';
import { OPEN_WAYS } from '@/lib/domain/process/transitions/vocabulary';
import { contradiction } from './contradiction';
import { noExit } from './exit';
import { deadEnd, unreachable, wayToNowhere } from './reachable';
import { notReviewed } from './review';
import { manyAsked } from './size';
import { unverifiable } from './verifiable';

const NEXT = { ...OPEN_WAYS, forward: 'next' } as const;
const renewed = won({
  ...{ key: 'renewed', name: 'Renewed', definition: '', buyerMilestone: '', ownerRole: 'partner_seller' },
});

test('a second won stage that no way leads to is unreachable; with a way it is not', () => {
  const stages = placed([...changed('negotiation', { transitions: NEXT }), renewed]);
  const closed = stages.map((stage) => ({ ...stage, transitions: NEXT }));
  expect(unreachable.judge(aLintDraft(closed))).toMatchObject([{ stage: { key: 'renewed' }, part: 'transitions' }]);

  const ways = { ...OPEN_WAYS, forward: 'listed', skipTo: ['renewed'] } as const;
  const opened = closed.map((stage) => (stage.key === 'negotiation' ? { ...stage, transitions: ways } : stage));
  expect(unreachable.judge(aLintDraft(opened))).toEqual([]);
  expect(unreachable.judge(aLintDraft(SOUND))).toEqual([]);
});

test('going only to the next stage is no dead end', () => {
  const stages = SOUND.map((stage) => ({ ...stage, transitions: NEXT }));
  expect(deadEnd.judge(aLintDraft(stages))).toEqual([]);
});

test('an open stage behind the only won one, where deals only go on, still leads to it', () => {
  const stages = placed([...SOUND.filter(({ kind }) => kind !== 'open'), ...SOUND.slice(0, 2)]);
  expect(deadEnd.judge(aLintDraft(stages))).toEqual([]);
});

test('a way that skips to a stage which lies behind, or is gone, is named and can be removed', () => {
  const transitions = { ...OPEN_WAYS, forward: 'listed', skipTo: ['prospect', 'gone', 'negotiation'] } as const;
  expect(wayToNowhere.judge(aLintDraft(changed('qualified', { transitions })))).toMatchObject([
    { message: 'Deals can’t skip to Prospect and gone', fix: { value: { skipTo: ['negotiation'] } } },
  ]);
  const fine = { ...transitions, skipTo: ['negotiation'] };
  expect(wayToNowhere.judge(aLintDraft(changed('qualified', { transitions: fine })))).toEqual([]);
});

test.each([
  ['at_least', '100', 'at_most', '50', true],
  ['at_least', '50', 'at_most', '50', false],
  ['equals', '10', 'equals', '20', true],
  ['equals', '10', 'equals', '10', false],
  ['at_most', '5', 'equals', '6', true],
] as const)('amount %s %s and %s %s: clash is %s', (one, low, other, high, clash) => {
  const criteria = [
    field('amount', 'Amount settled', { predicate: one, operand: low }),
    { ...field('amount', 'Amount small', { predicate: other, operand: high }), key: 'amount_2' },
  ];
  expect(contradiction.judge(aLintDraft(changed('proposal', { criteria })))).toHaveLength(clash ? 1 : 0);
});

test('days that leave no day between them clash, too', () => {
  const criteria = [
    field('decisionDate', 'Late', { predicate: 'at_least', operand: '2027-03-01' }),
    { ...field('decisionDate', 'Early', { predicate: 'at_most', operand: '2027-02-28' }), key: 'early' },
  ];
  expect(contradiction.judge(aLintDraft(changed('proposal', { criteria })))).toHaveLength(1);
});

test('a stage without an exit criterion can ask for its milestone with one click', () => {
  const [said] = noExit.judge(aLintDraft(changed('proposal', { criteria: [] })));
  expect(said).toMatchObject({
    stage: { key: 'proposal' },
    fix: {
      part: 'criteria',
      value: [{ kind: 'checklist', label: 'Has our offer and a date to decide', evidence: 'note' }],
    },
  });
  const [blank] = noExit.judge(aLintDraft(changed('proposal', { criteria: [], buyerMilestone: '' })));
  expect(blank?.fix).toBeUndefined();
  expect(noExit.judge(aLintDraft(SOUND))).toEqual([]);
});

test('more than ten criteria up to a gate are too many, those of who comes in counted', () => {
  const some = (count: number) =>
    Array.from({ length: count }, (_, at) => checklist(`c${at}`, `Criterion ${at}`, 'When it is so.'));
  expect(manyAsked.judge(aLintDraft(changed('proposal', { criteria: some(10) })))).toEqual([]);
  expect(manyAsked.judge(aLintDraft(changed('proposal', { criteria: some(11) })))).toMatchObject([
    { stage: { key: 'proposal' } },
  ]);
  expect(manyAsked.judge(aLintDraft(changed('proposal', { entryCriteria: some(6) })))).toMatchObject([
    { stage: { key: 'solution_demo' }, message: '11 criteria are a lot to fill in at once' },
  ]);
});

test('a free tick can’t be checked; with a hint or evidence it can', () => {
  const judge = (hint: string, evidence: 'none' | 'note') =>
    unverifiable.judge(aLintDraft(changed('proposal', { criteria: [checklist('fit', 'Good fit', hint, evidence)] })));
  expect(judge('', 'none')).toMatchObject([{ criterionKey: 'fit', fix: { value: [{ evidence: 'note' }] } }]);
  expect(judge('They said so.', 'none')).toEqual([]);
  expect(judge('', 'note')).toEqual([]);
});

test('a process is to be looked at again after 180 days', () => {
  const judge = (reviewedOn: string | null) =>
    notReviewed.judge(aLintDraft(SOUND, { reviewedOn, today: '2026-11-25' }));
  expect(judge('2026-05-28')).toMatchObject([{ fix: { kind: 'mark_reviewed' } }]);
  expect(judge('2026-05-29')).toEqual([]);
  expect(judge(null)).toEqual([]);
});
