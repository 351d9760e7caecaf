import { expect, test } from 'vitest';
import { lost, open, type StageDesign } from '@/lib/domain/process/templates/build';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { ownLines } from './own-lines';

const WORDS = { definition: '', buyerMilestone: '', ownerRole: 'partner_seller' } as const;
const CLOCK = { probability: 10, forecastCategory: 'pipeline', targetDays: null, maxDays: null } as const;

function stages(...designs: ReadonlyArray<StageDesign>): ReadonlyArray<StageView> {
  return designs.map((design, position) => ({ ...design, id: design.key, position }));
}

function stage(key: string, rest: Partial<StageDesign> = {}): StageDesign {
  return { ...open({ key, name: key.toUpperCase(), ...WORDS, ...CLOCK, criteria: [] }), ...rest };
}

test('a variant lists each thing that it says itself once', () => {
  const parent = stages(stage('a'), stage('b'), stage('c'), lost({ key: 'lost', name: 'Lost', ...WORDS }));
  const own = stages(stage('c'), stage('trial'), stage('a', { targetDays: 5 }), {
    ...lost({ key: 'lost', name: 'Lost', ...WORDS }),
    lostReasons: ['Too dear', 'No budget'],
  });
  expect(ownLines(parent, own)).toEqual([
    { kind: 'added', stageKey: 'trial', stageName: 'TRIAL' },
    { kind: 'part', stageKey: 'a', stageName: 'A', part: 'targetDays', what: 'Target' },
    { kind: 'part', stageKey: 'lost', stageName: 'Lost', part: 'lostReasons', what: 'Lost reason' },
    { kind: 'order' },
    { kind: 'left_out', stageKey: 'b', stageName: 'B' },
  ]);
  expect(ownLines(parent, parent)).toEqual([]);
});
