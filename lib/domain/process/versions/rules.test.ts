import { expect, test } from 'vitest';
import { TEMPLATES } from '@/lib/domain/process/templates';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { compareStages, retire } from './rules';

const STAGES: ReadonlyArray<StageView> = TEMPLATES.it_channel.stages.map((design, position) => ({
  ...design,
  id: design.key,
  position,
}));

test('a version does not differ from itself', () => {
  expect(compareStages(STAGES, STAGES)).toEqual([]);
});

test('differences are gathered by stage, and a removed stage stands where it was', () => {
  const after = STAGES.filter(({ key }) => key !== 'proposal').map((stage, position) => ({
    ...stage,
    position,
    ...(stage.key === 'qualified' && { name: 'Understood', targetDays: 9 }),
  }));

  expect(compareStages(STAGES, after).map(({ name, changes }) => [name, changes.map(({ what }) => what)])).toEqual([
    ['Understood', ['Name', 'Target']],
    ['Proposal', ['Stage']],
  ]);
});

test('what one direction adds the other takes away', () => {
  const fewer = STAGES.slice(1);
  const [added] = compareStages(fewer, STAGES);
  const [removed] = compareStages(STAGES, fewer);
  expect([added?.changes[0], removed?.changes[0]]).toMatchObject([
    { before: null, after: 'Prospect' },
    { before: 'Prospect', after: null },
  ]);
});

test.each([
  ['published', null, 0, 'still_current'],
  ['draft', null, 0, 'still_current'],
  ['retired', new Date(), 0, 'retired_already'],
  ['retired', null, 3, 'still_used'],
] as const)('a %s version, laid to rest %s, with %i open deals: %s', (status, retiredAt, openDeals, reason) => {
  expect(retire({ status, retiredAt }, openDeals)).toMatchObject({ ok: false, reason });
});

test('an older version without deals may be laid to rest', () => {
  expect(retire({ status: 'retired', retiredAt: null }, 0)).toMatchObject({ ok: true });
});
