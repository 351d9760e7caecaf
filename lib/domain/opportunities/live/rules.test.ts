import { expect, test } from 'vitest';
import type { Board, Card, Column } from '@/lib/domain/opportunities/vocabulary';
import { knowsColumns, pageWithNews, withNews } from './rules';
import type { DealNews } from './vocabulary';

const PROCESS = 'process';

function aCard(id: string, stageKey: string, rank: string): Card {
  return {
    ...{ id, number: 1, title: id, stageId: stageKey, stageKey, stageKind: 'open', currency: 'EUR', probability: 20 },
    ...{ partner: { id: 'partner', name: 'Kestrel' }, amountMinor: '100', baseMinor: '100', nextStep: null },
    ...{ nextStepDue: null, closeDate: null, enteredStageAt: '2026-11-01T00:00:00.000Z', targetDays: null },
    ...{ maxDays: null, protectedUntil: null, flaggedAt: null, rank, version: 1 },
  };
}

function aColumn(key: string, cards: ReadonlyArray<Card>, next: string | null = null): Column {
  return {
    ...{ key, name: key, kind: 'open', buyerMilestone: '', position: 1, probability: 20, lostReasons: [] },
    ...{ deals: cards.length, totalMinor: '0', weightedMinor: '0', cards, next },
  };
}

function aBoard(...columns: ReadonlyArray<Column>): Board {
  const place = { currency: 'EUR', timeZone: 'UTC', now: '2026-11-27T00:00:00.000Z', today: '2026-11-27' };
  return { ...place, process: { id: PROCESS, name: 'IT channel' }, columns };
}

function told(cards: ReadonlyArray<Card>, rest: Partial<DealNews> = {}): DealNews {
  return { cards: cards.map((card) => ({ processId: PROCESS, card })), gone: [], totals: [], ...rest };
}

const ids = (board: Board) => board.columns.map(({ cards }) => cards.map(({ id }) => id));

test('a card that moved leaves its column and stands where its rank says', () => {
  const board = aBoard(aColumn('first', [aCard('a', 'first', 'b')]), aColumn('second', [aCard('x', 'second', 'c')]));
  expect(ids(withNews(board, told([aCard('a', 'second', 'a')])))).toEqual([[], ['a', 'x']]);
  expect(ids(withNews(board, told([aCard('a', 'second', 'd')])))).toEqual([[], ['x', 'a']]);
});

test('a card beyond the last that is loaded stays on its page', () => {
  const board = aBoard(aColumn('first', [aCard('a', 'first', 'b')], 'b~a'));
  expect(ids(withNews(board, told([aCard('z', 'first', 'c')])))).toEqual([['a']]);
  expect(ids(withNews(board, told([aCard('z', 'first', 'a')])))).toEqual([['z', 'a']]);
});

test('the sums are the server’s, and another process changes nothing here', () => {
  const board = aBoard(aColumn('first', []));
  const sums = { key: 'first', deals: 7, totalMinor: '700', weightedMinor: '140' };
  const [first] = withNews(board, told([], { totals: [{ processId: PROCESS, columns: [sums] }] })).columns;
  expect(first).toMatchObject(sums);

  const foreign = { ...told([]), cards: [{ processId: 'other', card: aCard('a', 'first', 'a') }] };
  expect(withNews(board, foreign)).toEqual(board);
});

test('a deal that is gone for the viewer leaves the board', () => {
  const board = aBoard(aColumn('first', [aCard('a', 'first', 'a'), aCard('b', 'first', 'b')]));
  expect(ids(withNews(board, told([], { gone: ['a'] })))).toEqual([['b']]);
});

test('a stage that the board does not have yet is noticed', () => {
  const board = aBoard(aColumn('first', []));
  expect(knowsColumns(board, told([aCard('a', 'first', 'a')]))).toBe(true);
  expect(knowsColumns(board, told([aCard('a', 'new', 'a')]))).toBe(false);
});

test('of two cards with one rank the order is definite, and none stands twice', () => {
  const page = { cards: [aCard('b', 'first', 'm')], next: null };
  const fresh = [aCard('a', 'first', 'm'), aCard('b', 'first', 'm')];
  const seen = pageWithNews(page, new Set(['a', 'b']), fresh).cards.map(({ id }) => id);
  expect(seen).toEqual(['a', 'b']);
});
