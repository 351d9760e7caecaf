import { expect, test } from 'vitest';
import { LEFT_OUT, type KindChoice } from '@/lib/domain/imports/vocabulary';
import { designStages } from './design-stages';

function found(name: string, { ends = 0, medianDays = null as number | null, p80Days = null as number | null } = {}) {
  return { name, rows: 10, ends, medianDays, p80Days };
}

function design(names: ReadonlyArray<ReturnType<typeof found>>, chosen: ReadonlyArray<KindChoice> = []) {
  return designStages({ stages: names, chosen, wonShare: (name) => (name === 'Demo' ? 0.333 : null) });
}

test('open stages keep their order, the ends come behind them', () => {
  const { designs, stages } = design([found('Lost'), found('New'), found('Won'), found('Demo')]);
  expect(designs.map(({ name, kind }) => [name, kind])).toEqual([
    ['New', 'open'],
    ['Demo', 'open'],
    ['Won', 'won'],
    ['Lost', 'lost'],
  ]);
  expect(stages).toEqual([
    { name: 'Lost', to: 'lost' },
    { name: 'New', to: 'new' },
    { name: 'Won', to: 'won' },
    { name: 'Demo', to: 'demo' },
  ]);
});

test('chances and days are what the file shows', () => {
  const [demo] = design([found('Demo', { medianDays: 3.2, p80Days: 11 })]).designs;
  expect(demo).toMatchObject({ probability: 33, targetDays: 4, maxDays: 11 });
});

test('where the file has no end of a kind, one is added', () => {
  expect(design([found('New'), found('Done', { ends: 5 })]).designs.map(({ name, kind }) => [name, kind])).toEqual([
    ['New', 'open'],
    ['Done', 'won'],
    ['Lost', 'lost'],
  ]);
});

test('a person’s choice counts, and a name may be left out', () => {
  const { designs, stages } = design(
    [found('New'), found('Won'), found('Parked')],
    [
      { name: 'Won', kind: 'open' },
      { name: 'Parked', kind: LEFT_OUT },
    ],
  );
  expect(designs.map(({ name, kind }) => [name, kind])).toEqual([
    ['New', 'open'],
    ['Won', 'open'],
    ['Won (closed)', 'won'],
    ['Lost', 'lost'],
  ]);
  expect(stages.at(-1)).toEqual({ name: 'Parked', to: LEFT_OUT });
});

test('names that differ only in capitals are one stage', () => {
  const { designs, stages } = design([found('Demo'), found('DEMO')]);
  expect(designs.filter(({ kind }) => kind === 'open')).toHaveLength(1);
  expect(stages.map(({ to }) => to)).toEqual(['demo', 'demo']);
});

test('names without a Latin letter get keys of their own', () => {
  const { stages } = design([found('商談'), found('提案')]);
  expect(new Set(stages.map(({ to }) => to)).size).toBe(2);
});
