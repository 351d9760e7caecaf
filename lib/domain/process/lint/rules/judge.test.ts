import { expect, test } from 'vitest';
import { TEMPLATES } from '@/lib/domain/process/templates';
import { field, type StageDesign } from '@/lib/domain/process/templates/build';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { findingsOf as judge, joined, publishable } from './judge';
import { DRAFT_RULES, EVIDENCE_RULES, STOP_RULES } from './all';

function placed(designs: ReadonlyArray<StageDesign>): ReadonlyArray<StageView> {
  return designs.map((design, position) => ({ ...design, id: design.key, position }));
}

const GOOD = placed(TEMPLATES.it_channel.stages);
const PROSPECT = GOOD[0]!;
const LOST = GOOD.at(-1)!;

function changed(key: string, changes: Partial<StageView>): ReadonlyArray<StageView> {
  return GOOD.map((stage) => (stage.key === key ? { ...stage, ...changes } : stage));
}

function stops(stages: ReadonlyArray<StageView>): ReadonlyArray<string> {
  const answer = publishable(stages);
  if (answer.ok) return [];
  return (answer.details ?? []).map(({ message }) => message);
}

/** As on a day on which nothing is overdue. Templates hold no content: that is for each vendor to attach. */
function findingsOf(stages: ReadonlyArray<StageView>) {
  return judge({ stages, terms: [], reviewedOn: null, today: '2026-11-25' }).filter(
    ({ rule }) => rule !== 'no_content',
  );
}

test.each(Object.values(TEMPLATES))('$name can be published as it is', ({ stages }) => {
  expect(publishable(placed(stages)).ok).toBe(true);
});

test.each([TEMPLATES.it_channel, TEMPLATES.manufacturing_channel])(
  '$name needs no advice but content',
  ({ stages }) => {
    expect(findingsOf(placed(stages))).toEqual([]);
    expect(judge({ stages: placed(stages), terms: [], reviewedOn: null, today: '2026-11-25' })).toMatchObject([
      { rule: 'no_content', stageKey: null },
    ]);
  },
);

test('every rule has a name of its own and says why it matters', () => {
  const rules = [...STOP_RULES, ...DRAFT_RULES, ...EVIDENCE_RULES];
  // Whether history knows a good target or not, it is the same finding.
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length - 1);
  for (const { why } of rules) expect(why.length).toBeGreaterThan(20);
});

test('where the draft and history speak of one thing, history is heard', () => {
  const [drafted] = findingsOf(changed('proposal', { targetDays: null }));
  const proven = { ...drafted!, remedy: 'Eight in ten won deals needed 17 days or fewer here.' };
  expect(joined(GOOD, [drafted!], [proven])).toEqual([proven]);
  expect(joined(GOOD, [drafted!], [])).toEqual([drafted]);
});

test.each([TEMPLATES.it_channel, TEMPLATES.manufacturing_channel])(
  '$name asks for at most five things per stage',
  ({ stages }) => {
    for (const { criteria } of stages) expect(criteria.length).toBeLessThanOrEqual(5);
  },
);

test.each([
  ['open', 'There is no open stage'],
  ['won', 'There is no won stage'],
  ['lost', 'There is no lost stage'],
] as const)('a process without a stage that is %s can’t be published', (kind, message) => {
  expect(stops(GOOD.filter((stage) => stage.kind !== kind))).toEqual([message]);
});

test('two stages may not have one name, however it is written', () => {
  const stages = changed('proposal', { name: ' PROSPECT ' });
  expect(stops(stages)).toEqual(['Two stages are called “ PROSPECT ”']);
  expect(findingsOf(stages)[0]).toMatchObject({ weight: 'stop', stageKey: 'proposal', part: 'name' });
});

test('a stage may not end before its target', () => {
  expect(stops(changed('proposal', { targetDays: 30, maxDays: 20 }))).toHaveLength(1);
  expect(stops(changed('proposal', { targetDays: 20, maxDays: 20 }))).toEqual([]);
});

test('losing needs reasons', () => {
  expect(stops(changed('lost', { lostReasons: [] }))).toEqual(['There are no reasons to choose from']);
});

test('a criterion on an unknown field is named, with its stage', () => {
  const stages = changed('proposal', { criteria: [field('shoeSize', 'Shoe size known')] });
  expect(findingsOf(stages)[0]).toMatchObject({
    weight: 'stop',
    stageKey: 'proposal',
    stageName: 'Proposal',
    part: 'criteria',
    criterionKey: 'shoe_size',
    message: '“Shoe size known” can’t be checked',
  });
});

test('a process has at most 20 stages', () => {
  const many = Array.from({ length: 21 }, (_, at) => ({ ...PROSPECT, key: `s${at}`, name: `Stage ${at}` }));
  expect(stops([...many, ...GOOD.slice(-2)])).toEqual(['There are 23 stages']);
});

test.each([
  [{ criteria: [] }, 'Nothing has to be true to leave it'],
  [{ definition: '' }, 'Nobody can tell which deals belong here'],
  [{ buyerMilestone: '' }, 'There is no buyer milestone'],
  [{ maxDays: null }, 'Slow deals will not show'],
  [{ probability: 20 }, 'The win chance falls from 55 % to 20 %'],
] as const)('advice does not stop publishing: %o', (changes, message) => {
  const stages = changed('proposal', changes);
  expect(findingsOf(stages)).toMatchObject([{ weight: 'hint', stageKey: 'proposal', message }]);
  expect(publishable(stages).ok).toBe(true);
});

test('more than seven open stages are worth a word', () => {
  const more = [1, 2, 3].map((at) => ({ ...PROSPECT, key: `p${at}`, probability: at, name: `Prospect ${at}` }));
  expect(findingsOf([...more, ...GOOD])).toMatchObject([{ weight: 'hint', stageKey: null }]);
  expect(LOST.kind).toBe('lost');
});
