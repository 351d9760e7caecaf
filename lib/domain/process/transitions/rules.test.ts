import { expect, test } from 'vitest';
import type { OwnerRole, StageKind } from '@/lib/domain/process/vocabulary';
import { way, waysFrom, type WayStage } from './rules';
import { OPEN_WAYS, type Transitions } from './vocabulary';

function stage(key: string, position: number, ways: Partial<Transitions> = {}, kind: StageKind = 'open'): WayStage {
  return { key, position, kind, transitions: { ...OPEN_WAYS, ...ways } };
}

function path(middle: Partial<Transitions>, ends: { won?: Partial<Transitions>; lost?: Partial<Transitions> } = {}) {
  return [
    stage('first', 0),
    stage('second', 1),
    stage('third', 2, middle),
    stage('fourth', 3),
    stage('fifth', 4),
    stage('won', 5, ends.won, 'won'),
    stage('lost', 6, ends.lost, 'lost'),
  ];
}

function ways(from: string, stages: ReadonlyArray<WayStage>, role: OwnerRole | null = 'partner_seller') {
  return waysFrom(
    stages,
    stages.find(({ key }) => key === from)!,
    role,
  );
}

test('where nothing is said, an open deal may go anywhere', () => {
  expect(ways('third', path({}))).toEqual(['first', 'second', 'fourth', 'fifth', 'won', 'lost']);
});

test('a stage that leads to the next one only', () => {
  expect(ways('third', path({ forward: 'next' }))).toEqual(['first', 'second', 'fourth', 'lost']);
});

test('a stage that leads to the next one, or skips to a named one', () => {
  expect(ways('third', path({ forward: 'listed', skipTo: ['won'] }))).toEqual([
    'first',
    'second',
    'fourth',
    'won',
    'lost',
  ]);
});

test('after the last open stage the next one is won', () => {
  const stages = path({}).map((one) => (one.key === 'fifth' ? stage('fifth', 4, { forward: 'next' }) : one));
  expect(ways('fifth', stages)).toContain('won');
});

test('back to the stage before only, or not at all; lost is always open', () => {
  expect(ways('third', path({ forward: 'next', back: 'previous' }))).toEqual(['second', 'fourth', 'lost']);
  expect(ways('third', path({ forward: 'next', back: 'none' }))).toEqual(['fourth', 'lost']);
});

test('a closed deal stays closed, unless its stage says who may open it again', () => {
  const stages = path({}, { lost: { reopenBy: ['channel_manager'] } });
  expect(ways('won', stages, 'channel_manager')).toEqual([]);
  expect(ways('lost', stages, 'partner_seller')).toEqual([]);
  expect(ways('lost', stages, 'channel_manager')).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
});

test('what stands in the way is told apart', () => {
  const stages = path({ forward: 'next', back: 'none' });
  const [from, won, first] = [stages[2]!, stages[5]!, stages[0]!];
  expect(way({ stages, from, to: won, role: null })).toMatchObject({ reason: 'no_way' });
  expect(way({ stages, from, to: first, role: null })).toMatchObject({ reason: 'no_way_back' });
  expect(way({ stages, from: won, to: first, role: null })).toMatchObject({ reason: 'closed' });
});
