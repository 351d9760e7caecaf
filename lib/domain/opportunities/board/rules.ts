import { divideHalfEven } from '@/lib/core/money';
import type { Board, Card, Column } from '@/lib/domain/opportunities/vocabulary';

/** Where a card is put: under another card of the column, or on top. */
export type Landing = { cardId: string; toStageKey: string; afterId: string | null };

/** The board as it will look once the move is accepted. A card or column that is not there leaves it as it is. */
export function placeCard(board: Board, { cardId, toStageKey, afterId }: Landing): Board {
  const from = board.columns.find(({ cards }) => cards.some(({ id }) => id === cardId));
  const card = from?.cards.find(({ id }) => id === cardId);
  const to = board.columns.find(({ key }) => key === toStageKey);
  if (!from || !card || !to || afterId === cardId) return board;

  const columns = board.columns.map((column) => {
    const left = column === from ? without(column, card, from !== to) : column;
    return column === to
      ? withCard(left, { ...card, ...standing(card, from, to) }, { afterId, isNew: from !== to })
      : left;
  });
  return { ...board, columns };
}

/** A fresh card in the place of an older one, wherever its stage is now. */
export function replaceCard(board: Board, fresh: Card): Board {
  const columns = board.columns.map((column) => ({
    ...column,
    cards: column.cards.flatMap((card) => {
      if (card.id !== fresh.id) return [card];
      return fresh.stageKey === column.key ? [fresh] : [];
    }),
  }));
  return { ...board, columns };
}

function standing(card: Card, from: Column, to: Column): Partial<Card> {
  if (from === to) return {};
  return { stageKey: to.key, stageKind: to.kind, probability: to.probability };
}

function without(column: Column, card: Card, isCounted: boolean): Column {
  const cards = column.cards.filter(({ id }) => id !== card.id);
  return isCounted ? { ...counted(column, card, -1n), cards } : { ...column, cards };
}

function withCard(column: Column, card: Card, { afterId, isNew }: { afterId: string | null; isNew: boolean }): Column {
  const at = afterId === null ? 0 : column.cards.findIndex(({ id }) => id === afterId) + 1;
  const cards = column.cards.toSpliced(at, 0, card);
  return isNew ? { ...counted(column, card, 1n), cards } : { ...column, cards };
}

/** The head's figures with one card more or less, until the server has counted. */
function counted(column: Column, { baseMinor, probability }: Card, by: 1n | -1n): Column {
  const minor = BigInt(baseMinor) * by;
  const weighted = divideHalfEven(minor * BigInt(probability), 100n);
  return {
    ...column,
    deals: column.deals + Number(by),
    totalMinor: String(BigInt(column.totalMinor) + minor),
    weightedMinor: String(BigInt(column.weightedMinor) + weighted),
  };
}

/** A deal's amount times a stage's probability, in minor units. */
export function weightedMinor({ amountMinor }: Pick<Card, 'amountMinor'>, probability: number): bigint {
  return divideHalfEven(BigInt(amountMinor) * BigInt(probability), 100n);
}

/** What a move there will ask of the person: nothing, a reason, a reason for losing, or to confirm the end. */
export type Question = 'none' | 'back' | 'lost' | 'won';

export function questionOf(
  from: Pick<Column, 'key' | 'position'>,
  to: Pick<Column, 'key' | 'kind' | 'position'>,
): Question {
  if (from.key === to.key) return 'none';
  if (to.kind !== 'open') return to.kind;
  return to.position < from.position ? 'back' : 'none';
}

/** Of all open columns: how many deals, their worth and their weighted worth. */
export function openTotals(columns: ReadonlyArray<Column>): {
  deals: number;
  totalMinor: bigint;
  weightedMinor: bigint;
} {
  const open = columns.filter(({ kind }) => kind === 'open');
  return {
    deals: open.reduce((sum, { deals }) => sum + deals, 0),
    totalMinor: open.reduce((sum, { totalMinor }) => sum + BigInt(totalMinor), 0n),
    weightedMinor: open.reduce((sum, { weightedMinor }) => sum + BigInt(weightedMinor), 0n),
  };
}

/** The first cards and the pages that were loaded after them as one list, none twice, in the order of the board. */
export function mergeCards(first: ReadonlyArray<Card>, more: ReadonlyArray<Card>): ReadonlyArray<Card> {
  const byId = new Map([...more, ...first].map((card) => [card.id, card]));
  return [...byId.values()].toSorted(byRank);
}

function byRank(one: Card, other: Card): number {
  if (one.rank === other.rank) return one.id < other.id ? -1 : 1;
  return one.rank < other.rank ? -1 : 1;
}
