import { expect, test } from 'vitest';
import type { Board, Card, Column } from '@/lib/domain/opportunities/vocabulary';
import { mergeCards, openTotals, placeCard, questionOf, replaceCard, weightedMinor } from './rules';

function aCard(id: string, overrides: Partial<Card> = {}): Card {
  return {
    id,
    baseMinor: '1000',
    probability: 50,
    stageKey: 'a',
    stageKind: 'open',
    rank: id,
    version: 1,
    ...overrides,
  } as Card;
}

function aColumn(key: string, position: number, cards: ReadonlyArray<Card>, kind: Column['kind'] = 'open'): Column {
  const totalMinor = String(cards.reduce((sum, card) => sum + BigInt(card.baseMinor), 0n));
  return {
    key,
    name: key.toUpperCase(),
    kind,
    position,
    probability: 70,
    cards,
    deals: cards.length,
    totalMinor,
    weightedMinor: '5000',
  } as unknown as Column;
}

const [one, two, three] = [aCard('1'), aCard('2'), aCard('3')];
const board = {
  columns: [aColumn('a', 0, [one, two, three]), aColumn('b', 1, [aCard('4')]), aColumn('won', 2, [], 'won')],
} as unknown as Board;

const cardsOf = (of: Board, key: string) => of.columns.find((column) => column.key === key)?.cards.map(({ id }) => id);

test('a moved card lands under its neighbour, and both heads count again', () => {
  const moved = placeCard(board, { cardId: '2', toStageKey: 'b', afterId: '4' });

  expect([cardsOf(moved, 'a'), cardsOf(moved, 'b')]).toEqual([
    ['1', '3'],
    ['4', '2'],
  ]);
  expect(moved.columns[0]).toMatchObject({ deals: 2, totalMinor: '2000', weightedMinor: '4500' });
  expect(moved.columns[1]).toMatchObject({ deals: 2, totalMinor: '2000', weightedMinor: '5700' });
  expect(moved.columns[1]?.cards[1]).toMatchObject({ stageKey: 'b', probability: 70 });
});

test('within its column only the order changes', () => {
  const moved = placeCard(board, { cardId: '3', toStageKey: 'a', afterId: null });
  expect(cardsOf(moved, 'a')).toEqual(['3', '1', '2']);
  expect(moved.columns[0]).toMatchObject({ deals: 3, totalMinor: '3000' });
});

test.each([
  { cardId: 'nobody', toStageKey: 'b', afterId: null },
  { cardId: '1', toStageKey: 'nowhere', afterId: null },
  { cardId: '1', toStageKey: 'a', afterId: '1' },
])('a move that makes no sense here changes nothing', (landing) => {
  expect(placeCard(board, landing)).toBe(board);
});

test('a neighbour that has gone leaves the card on top', () => {
  expect(cardsOf(placeCard(board, { cardId: '1', toStageKey: 'b', afterId: 'gone' }), 'b')).toEqual(['1', '4']);
});

test('a fresh card takes the old one’s place, or leaves a column it is no longer in', () => {
  const edited = replaceCard(board, aCard('2', { version: 7 }));
  expect(edited.columns[0]?.cards[1]?.version).toBe(7);
  expect(cardsOf(replaceCard(board, aCard('2', { stageKey: 'b' })), 'a')).toEqual(['1', '3']);
});

test('going back and losing ask for a reason, winning to be sure, the rest nothing', () => {
  const [a, b, won] = board.columns as [Column, Column, Column];
  const lost = { ...won, kind: 'lost' as const, key: 'lost' };
  expect([questionOf(a, b), questionOf(b, a), questionOf(a, won), questionOf(a, lost), questionOf(a, a)]).toEqual([
    'none',
    'back',
    'won',
    'lost',
    'none',
  ]);
});

test('the title’s figures are those of the open columns', () => {
  expect(openTotals(board.columns)).toEqual({ deals: 4, totalMinor: 4000n, weightedMinor: 10000n });
});

test('pages that overlap show each card once, the newest state of it, in order', () => {
  const fresh = aCard('2', { version: 9 });
  expect(mergeCards([one, fresh], [one, two, three]).map(({ id, version }) => [id, version])).toEqual([
    ['1', 1],
    ['2', 9],
    ['3', 1],
  ]);
});

test('a deal’s weighted worth is rounded to the even cent', () => {
  expect([weightedMinor({ amountMinor: '8400000' }, 55), weightedMinor({ amountMinor: '5' }, 50)]).toEqual([
    4620000n,
    2n,
  ]);
});
