import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TEMPLATES } from '@/lib/domain/process/templates';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { freeKey, newStage } from './new-stage';
import { insertStage, moveStage } from './order';
import { dealsBoundFor, removeStage } from './removal';

const STAGES: ReadonlyArray<StageView> = TEMPLATES.it_channel.stages.map((design, position) => ({
  ...design,
  id: design.key,
  position,
}));
const KEYS = STAGES.map(({ key }) => key);

function keys(stages: ReadonlyArray<{ key: string }>): ReadonlyArray<string> {
  return stages.map(({ key }) => key);
}

test('a stage moves to the place it is put', () => {
  expect(keys(moveStage(STAGES, 'proposal', 1)).slice(0, 4)).toEqual([
    'prospect',
    'proposal',
    'qualified',
    'solution_demo',
  ]);
  expect(keys(moveStage(STAGES, 'prospect', 1)).slice(0, 3)).toEqual(['qualified', 'prospect', 'solution_demo']);
});

test('open stages stay before the ends, won before lost, wherever a stage is put', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KEYS), fc.integer({ min: 0, max: 12 }), (key, place) => {
      const moved = moveStage(STAGES, key, place);
      expect(keys(moved).toSorted()).toEqual([...KEYS].sort());
      expect(moved.map(({ kind }) => kind)).toEqual(STAGES.map(({ kind }) => kind));
    }),
  );
});

test('a new stage stands behind the chosen one, or at the end of its kind', () => {
  const stages: ReadonlyArray<Pick<StageView, 'key' | 'kind'>> = STAGES;
  const trial = { key: 'trial', kind: 'open' } as const;
  expect(keys(insertStage(stages, trial, 'qualified')).slice(1, 4)).toEqual(['qualified', 'trial', 'solution_demo']);
  expect(keys(insertStage(stages, trial, null)).slice(4, 7)).toEqual(['negotiation', 'trial', 'won']);
  expect(keys(insertStage(stages, { key: 'gone', kind: 'lost' }, 'prospect')).at(-2)).toBe('gone');
});

test('a key is made of the name, and never used twice', () => {
  expect(freeKey('Needs & site survey', new Set())).toBe('needs_site_survey');
  expect(freeKey('Prüfung', new Set())).toBe('prufung');
  expect(freeKey('提案', new Set(['stage']))).toBe('stage_2');
  expect(freeKey('Proposal', new Set(['proposal', 'proposal_2']))).toBe('proposal_3');
});

test('a new open stage starts from the chance of the one before it', () => {
  const before = STAGES[2]!;
  const made = newStage({ name: 'Trial', kind: 'open', before, takenKeys: new Set(KEYS) });
  expect(made).toMatchObject({ key: 'trial', probability: 55, forecastCategory: 'best_case', criteria: [] });
});

test('a new lost stage has reasons to begin with', () => {
  const made = newStage({ name: 'Dropped', kind: 'lost', before: null, takenKeys: new Set() });
  expect(made).toMatchObject({ probability: 0, forecastCategory: 'omitted' });
  expect(made.lostReasons).toContain('Price');
});

const HELD = { proposal: 19 };

function remove(key: string, movedTo: string | null, stageMap = {}) {
  return removeStage({ stages: STAGES, key, movedTo, deals: HELD, stageMap });
}

test('an empty stage is simply removed', () => {
  expect(remove('qualified', null)).toEqual({ ok: true, value: {} });
});

test('a stage that holds deals asks where they belong', () => {
  expect(remove('proposal', null)).toEqual({ ok: false, reason: 'holds_deals' });
  expect(remove('proposal', 'negotiation')).toEqual({ ok: true, value: { proposal: 'negotiation' } });
});

test.each(['proposal', 'won', 'nowhere'])('deals of an open stage can’t go to %s', (target) => {
  expect(remove('proposal', target)).toEqual({ ok: false, reason: 'wrong_target' });
});

test('where deals were to go is asked again when that stage is removed, too', () => {
  const stageMap = { demo: 'negotiation' };
  const deals = { demo: 4 };
  const ask = (movedTo: string | null) => removeStage({ stages: STAGES, key: 'negotiation', movedTo, deals, stageMap });

  expect(dealsBoundFor({ key: 'negotiation', deals, stageMap })).toBe(4);
  expect(ask(null)).toEqual({ ok: false, reason: 'holds_deals' });
  expect(ask('proposal')).toEqual({ ok: true, value: { demo: 'proposal', negotiation: 'proposal' } });
});
