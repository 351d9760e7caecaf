import { describe, expect, test } from 'vitest';
import { seededRandom } from '@/lib/core/seeded-random';
import { judge } from './judgement';
import { sigmoid } from './logistic';
import { explain, predict } from './model';
import { train } from './train';
import type { History, Outcome } from './table';

/** Leads whose chance follows from their size and source, which the test knows. */
function leads(count: number, seed = 'leads') {
  const random = seededRandom(seed);
  const rows = Array.from({ length: count }, () => ({
    employees: random.chance(0.1) ? null : random.integer(1, 500),
    source: random.pick(['web', 'fair', 'partner']),
    noise: random.pick(['a', 'b', 'c']),
  }));
  const truth = rows.map(({ employees, source }) =>
    sigmoid(((employees ?? 250) - 250) / 90 + (source === 'partner' ? 1.2 : -0.8)),
  );
  const outcomes = truth.map((chance): Outcome => (random.chance(chance) ? 1 : 0));
  return { columns: ['employees', 'source', 'noise'], rows, outcomes, truth };
}

function coins(count: number): History {
  const random = seededRandom('coins');
  const rows = Array.from({ length: count }, () => ({ source: random.pick(['a', 'b', 'c']), size: random.normal() }));
  return { columns: ['source', 'size'], rows, outcomes: rows.map((): Outcome => (random.chance(0.4) ? 1 : 0)) };
}

describe('training', () => {
  test('comes close to the chances that made the history', () => {
    const { model } = train(leads(2_000));
    const later = leads(2_000, 'later');
    const outcomes = later.outcomes;
    const said = judge({ chances: later.rows.map((row) => (model ? predict(model, row) : 0)), outcomes });
    expect(said.logLoss - judge({ chances: later.truth, outcomes }).logLoss).toBeLessThan(0.02);
    expect(said.calibrationError).toBeLessThan(0.05);
  });

  test('keeps the smaller model where the world is simple, and trees where things hold only together', () => {
    expect(train(leads(1_000)).model?.kind).toBe('logistic');
    const random = seededRandom('together');
    const rows = Array.from({ length: 1_000 }, () => ({ one: random.pick(['x', 'y']), two: random.pick(['x', 'y']) }));
    const outcomes = rows.map(({ one, two }): Outcome => (random.chance(one === two ? 0.8 : 0.2) ? 1 : 0));
    expect(train({ columns: ['one', 'two'], rows, outcomes }).model?.kind).toBe('boosted');
  });

  test('reasons sum up to what is said', () => {
    const history = leads(600);
    const { model } = train(history);
    if (!model) throw new Error('a model was expected');
    for (const row of history.rows.slice(0, 20)) {
      const { base, shares } = explain(model, row);
      expect(sigmoid(shares.reduce((sum, { odds }) => sum + odds, base))).toBeCloseTo(predict(model, row), 9);
    }
  });

  test('a model survives being written down', () => {
    const history = leads(300);
    const { model } = train(history);
    const copy = JSON.parse(JSON.stringify(model)) as NonNullable<typeof model>;
    const row = history.rows[7] ?? {};
    expect(model && predict(model, row)).toBe(predict(copy, row));
  });

  test('says that there is no signal where there is none', () => {
    const { model, noSignal, base, trials } = train(coins(1_500));
    expect(model).toBeNull();
    expect(noSignal).toBe('not_better');
    expect(base?.logLoss).toBeLessThan(0.69);
    expect(trials).toHaveLength(2);
  });

  test('fewer than fifty closed leads, or one outcome only, teach nothing', () => {
    expect(train(leads(49)).noSignal).toBe('too_few');
    const { columns, rows } = leads(200);
    expect(train({ columns, rows, outcomes: rows.map(() => 1) }).noSignal).toBe('one_outcome');
    expect(train({ columns, rows, outcomes: rows.map((_row, at) => (at % 50 === 0 ? 1 : 0)) }).noSignal).toBe(
      'too_few',
    );
  });

  test('columns that say nothing are no ground for a model', () => {
    const { rows, outcomes } = leads(100);
    const same = rows.map(() => ({ kind: 'lead', empty: null }));
    expect(train({ columns: ['kind', 'empty'], rows: same, outcomes }).noSignal).toBe('no_column');
    expect(train({ columns: [], rows: same, outcomes }).noSignal).toBe('no_column');
  });

  test('one column is enough, and values missing everywhere are no obstacle', () => {
    const { rows, outcomes } = leads(400);
    const gaps = rows.map(({ source }, at) => ({
      source: at % 3 === 0 ? null : source,
      rest: at % 7 === 0 ? 4 : null,
    }));
    expect(train({ columns: ['source', 'rest'], rows: gaps, outcomes }).count).toBe(400);
    expect(train({ columns: ['source'], rows, outcomes }).noSignal).toBeNull();
  });

  test('outcomes of which the first ones are all alike are waited for', () => {
    const { columns, rows, outcomes } = leads(300);
    const late = outcomes.map((outcome, at) => (at < 180 ? 0 : outcome));
    expect(train({ columns, rows, outcomes: late }).count).toBe(300);
  });
});
