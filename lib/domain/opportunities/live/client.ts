import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Board, ColumnPage } from '@/lib/domain/opportunities/vocabulary';
import { notePresence } from '@/lib/domain/opportunities/presence/client';
import type { Attendance } from '@/lib/domain/opportunities/presence/vocabulary';
import { listen } from '@/lib/platform/live/connect';
import { cardsOf, idsOf, knowsColumns, pageWithNews, withNews } from './rules';
import type { DealNews, LiveNews } from './vocabulary';

/** Lists and filtered boards ask the server again, but not more often than this. */
const ASK_AGAIN_MS = 1_000;

type Ears = { onNews: (news: LiveNews) => void; onOver: () => void };

/** Shows what others do wherever deals are on the screen, until it is told to stop. */
export function listenToDeals(client: QueryClient, { onNews, onOver }: Ears): () => void {
  return listen('/api/live', {
    onNews: (data) => {
      const news = data as LiveNews;
      showNews(client, news);
      onNews(news);
    },
    onPresence: (data) => {
      notePresence(data as Attendance);
    },
    // Something was missed: everything that is on the screen is asked anew.
    onAnew: () => void client.invalidateQueries({ queryKey: ['pipeline'] }),
    onOver,
  });
}

/** Shows what a stream told, wherever it is on the screen. */
function showNews(client: QueryClient, { deals }: LiveNews): void {
  if (deals === 'many') askSoon(client, ['pipeline']);
  else if (deals) showDealNews(client, deals);
}

/** Where the page can tell by itself how it looks now, at once; elsewhere by asking the server. */
function showDealNews(client: QueryClient, news: DealNews): void {
  for (const id of idsOf(news)) refreshDeal(client, id);
  for (const [key, board] of client.getQueriesData<Board>({ queryKey: ['pipeline', 'board'] })) {
    if (!board || !concerns(board, news)) continue;
    const [, , , filter] = key;
    const canTell = isEmpty(filter) && knowsColumns(board, news);
    if (canTell) show(client, key, withNews(board, news));
    else askSoon(client, key);
  }
  showInColumns(client, news);
  askSoon(client, ['pipeline', 'list']);
  askSoon(client, ['pipeline', 'needs']);
  askSoon(client, ['pipeline', 'tasks']);
}

function refreshDeal(client: QueryClient, id: string): void {
  for (const part of ['deal', 'gate', 'timeline', 'documents'])
    void client.invalidateQueries({ queryKey: ['pipeline', part, id] });
}

function showInColumns(client: QueryClient, news: DealNews): void {
  for (const [key, page] of client.getQueriesData<ColumnPage>({ queryKey: ['pipeline', 'column'] })) {
    const [, , processId, stageKey, filter] = key;
    if (!page) continue;
    if (isEmpty(filter)) {
      const fresh = cardsOf(news, String(processId)).filter((card) => card.stageKey === stageKey);
      show(client, key, pageWithNews(page, idsOf(news), fresh));
    } else askSoon(client, key);
  }
}

/** An answer that is on its way may be older than the news: it is asked for once more. */
function show(client: QueryClient, key: QueryKey, value: unknown): void {
  client.setQueryData(key, value);
  if (client.isFetching({ queryKey: key, exact: true }) > 0)
    void client.invalidateQueries({ queryKey: key, exact: true });
}

function concerns({ process, columns }: Board, news: DealNews): boolean {
  if (news.cards.some(({ processId }) => processId === process.id)) return true;
  const gone = new Set(news.gone);
  return columns.some(({ cards }) => cards.some(({ id }) => gone.has(id)));
}

function isEmpty(filter: unknown): boolean {
  return Object.keys(filter as object).length === 0;
}

const asked = new Map<string, number>();

/** At once, and while changes go on, once in a while; the last of them is never left out. */
function askSoon(client: QueryClient, key: QueryKey): void {
  const name = JSON.stringify(key);
  if (asked.has(name)) return;
  asked.set(
    name,
    window.setTimeout(() => {
      asked.delete(name);
      void client.invalidateQueries({ queryKey: key });
    }, ASK_AGAIN_MS / 2),
  );
}
