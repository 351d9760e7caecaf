import { mergeCards } from '@/lib/domain/opportunities/board/rules';
import type { Board, Card, Column, ColumnPage } from '@/lib/domain/opportunities/vocabulary';
import type { DealNews } from './vocabulary';

/**
 * The board after the news: each fresh card where it belongs among those that are here, those that are gone no longer, and
 * the sums as the server counted them. A card beyond the last that is loaded stays on its page, which is not here yet.
 */
export function withNews(board: Board, news: DealNews): Board {
  const fresh = cardsOf(news, board.process.id);
  const sums = news.totals.find(({ processId }) => processId === board.process.id)?.columns ?? [];
  const touched = idsOf(news);

  const columns = board.columns.map((column): Column => {
    const counted = { ...column, ...sums.find(({ key }) => key === column.key) };
    return {
      ...counted,
      ...pageWithNews(
        column,
        touched,
        fresh.filter(({ stageKey }) => stageKey === column.key),
      ),
    };
  });
  return { ...board, columns };
}

/** Some cards of a column, after the news. */
export function pageWithNews(page: ColumnPage, touched: ReadonlySet<string>, fresh: ReadonlyArray<Card>): ColumnPage {
  const stay = page.cards.filter(({ id }) => !touched.has(id));
  const last = page.cards.at(-1);
  const here = fresh.filter((card) => page.next === null || (last !== undefined && isBefore(card, last)));
  return { cards: mergeCards(stay, here), next: page.next };
}

/** Whether a board has a column for everything that the news tells; a stage published since is not on it yet. */
export function knowsColumns(board: Board, news: DealNews): boolean {
  const keys = new Set(board.columns.map(({ key }) => key));
  return cardsOf(news, board.process.id).every(({ stageKey }) => keys.has(stageKey));
}

export function cardsOf(news: DealNews, processId: string): ReadonlyArray<Card> {
  return news.cards.filter((fresh) => fresh.processId === processId).map(({ card }) => card);
}

export function idsOf({ cards, gone }: DealNews): ReadonlySet<string> {
  return new Set([...cards.map(({ card }) => card.id), ...gone]);
}

function isBefore(one: Card, other: Card): boolean {
  return one.rank === other.rank ? one.id <= other.id : one.rank < other.rank;
}
