import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lost, open, won, type StageDesign } from '@/lib/domain/process/templates/build';
import { hasOwnOrder, inherit, ownParts } from './inherit';
import { inFamilies, wouldCircle } from './kinship';

const WORDS = { definition: '', buyerMilestone: '', ownerRole: 'partner_seller' } as const;
const CLOCK = { probability: 10, forecastCategory: 'pipeline', targetDays: null, maxDays: null } as const;

function stage(key: string, rest: Partial<StageDesign> = {}): StageDesign {
  return { ...open({ key, name: key, ...WORDS, ...CLOCK, criteria: [] }), ...rest };
}

const WON = won({ key: 'won', name: 'Won', ...WORDS });
const LOST = lost({ key: 'lost', name: 'Lost', ...WORDS });
const [A, B, C] = [stage('a'), stage('b'), stage('c')];

type Sides = { before: ReadonlyArray<StageDesign>; after: ReadonlyArray<StageDesign>; own: ReadonlyArray<StageDesign> };

function follow({ before, after, own }: Sides, rest: { stageMap?: Record<string, string>; held?: string[] } = {}) {
  const { stageMap = {}, held = [] } = rest;
  return inherit({ before, own, after: { stages: after, stageMap }, held: new Set(held) });
}

const keysOf = (stages: ReadonlyArray<{ key: string }>) => stages.map(({ key }) => key).join(' ');

test('what differs is the variant’s own and stays; all else follows', () => {
  const own = [stage('a', { targetDays: 5 }), B, WON];
  const after = [stage('a', { targetDays: 20, probability: 30 }), stage('b', { name: 'Bargain' }), WON];
  const { stages } = follow({ before: [A, B, WON], after, own });
  expect(stages).toEqual([stage('a', { targetDays: 5, probability: 30 }), stage('b', { name: 'Bargain' }), WON]);
});

test('a value that the parent comes to share is followed from then on', () => {
  const own = [stage('a', { targetDays: 5 })];
  const once = follow({ before: [A], after: [stage('a', { targetDays: 5 })], own });
  const twice = follow({
    before: [stage('a', { targetDays: 5 })],
    after: [stage('a', { targetDays: 9 })],
    own: once.stages,
  });
  expect(twice.stages[0]?.targetDays).toBe(9);
});

test('stages of its own and stages that it left out stay so; new ones of the parent come in beside their neighbours', () => {
  const own = [A, stage('trial'), C, WON];
  const after = [A, B, stage('new'), C, stage('late'), WON];
  expect(keysOf(follow({ before: [A, B, C, WON], after, own }).stages)).toBe('a trial new c late won');
});

test('the parent’s order is followed unless the variant has one of its own', () => {
  const after = [C, A, B, WON];
  expect(keysOf(follow({ before: [A, B, C, WON], after, own: [A, B, C, WON] }).stages)).toBe('c a b won');
  expect(keysOf(follow({ before: [A, B, C, WON], after, own: [B, A, C, WON] }).stages)).toBe('b a c won');
  expect(hasOwnOrder([A, B, C], [A, stage('trial'), C])).toBe(false);
  expect(hasOwnOrder([A, B, C], [C, A])).toBe(true);
});

test('a stage that the parent gave up goes, unless the variant wrote into it or its deals would have no place', () => {
  const [before, after] = [
    [A, B, WON],
    [A, WON],
  ];
  expect(keysOf(follow({ before, after, own: [A, B, WON] }).stages)).toBe('a won');
  expect(keysOf(follow({ before, after, own: [A, stage('b', { targetDays: 3 }), WON] }).stages)).toBe('a b won');
  expect(keysOf(follow({ before, after, own: [A, B, WON] }, { held: ['b'] }).stages)).toBe('a b won');

  const mapped = follow({ before, after, own: [A, B, WON] }, { held: ['b'], stageMap: { b: 'a' } });
  expect(mapped).toEqual({ stages: [A, WON], stageMap: { b: 'a' } });
});

test('a stage of one key that ends a deal here and not there stays the variant’s own', () => {
  const { stages } = follow({ before: [A], after: [A, { ...LOST, key: 'b' }], own: [A, B] });
  expect(stages).toEqual([A, B]);
});

const anyStage = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  targetDays: fc.option(fc.integer({ min: 1, max: 3 })),
  probability: fc.integer({ min: 1, max: 3 }),
});
const anyProcess = fc
  .uniqueArray(anyStage, { selector: ({ key }) => key, maxLength: 5 })
  .map((list) => [...list.map(({ key, ...rest }) => stage(key, rest)), WON, LOST]);

test('a variant that says nothing itself equals its parent, whatever the parent becomes', () => {
  fc.assert(
    fc.property(anyProcess, anyProcess, (before, after) => {
      expect(follow({ before, after, own: before }).stages).toEqual(after);
    }),
  );
});

test('following a parent that did not change changes nothing', () => {
  fc.assert(
    fc.property(anyProcess, anyProcess, (parent, own) => {
      expect(follow({ before: parent, after: parent, own }).stages).toEqual(own);
    }),
  );
});

test('what a variant says itself is never lost', () => {
  fc.assert(
    fc.property(anyProcess, anyProcess, anyProcess, (before, after, own) => {
      const { stages } = follow({ before, after, own });
      for (const mine of own) {
        const was = before.find(({ key }) => key === mine.key);
        const parts = was ? ownParts(mine, was) : [];
        const now = stages.find(({ key }) => key === mine.key);
        if (!was || parts.length > 0) expect(now).toBeDefined();
        for (const part of parts) expect(now?.[part]).toEqual(mine[part]);
      }
      expect(new Set(stages.map(({ key }) => key)).size).toBe(stages.length);
    }),
  );
});

test('nobody comes to follow itself', () => {
  const kin = [
    { id: 'a', parentId: null },
    { id: 'b', parentId: 'a' },
    { id: 'c', parentId: 'b' },
  ];
  expect(wouldCircle(kin, { id: 'a', parentId: 'c' })).toBe(true);
  expect(wouldCircle(kin, { id: 'a', parentId: 'a' })).toBe(true);
  expect(wouldCircle(kin, { id: 'c', parentId: 'a' })).toBe(false);
  expect(inFamilies([...kin, { id: 'd', parentId: null }, { id: 'e', parentId: 'a' }]).map(({ id }) => id)).toEqual([
    'a',
    'b',
    'c',
    'e',
    'd',
  ]);
});
