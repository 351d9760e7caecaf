import { measure } from '../load/measure';
import { CLIENTS, type Bench, type Benchmark, type Result } from '../measurement';

/** Fifty more cards of a column, after the ones that the board brought; the columns take turns. */
export const column: Benchmark = {
  name: 'column',
  run: async (bench) => {
    const results: Array<Result> = [];
    const pages = await pagesOf(bench);
    const ours = inTurn(pages.map(({ key, next }) => `/columns/${key}?after=${encodeURIComponent(next)}`));
    const theirs = inTurn(
      pages.map(({ key, next }) => `/column?${new URLSearchParams({ key, after: next }).toString()}`),
    );

    for (const clients of CLIENTS) {
      results.push(
        await measure(bench, {
          op: 'column',
          clients,
          next: () => ({ path: `/api/v1/processes/${bench.processId}${ours()}`, cookie: bench.manager }),
          beside: () => ({ path: theirs() }),
        }),
      );
    }
    return { results };
  },
};

type Page = { key: string; next: string };

async function pagesOf({ product, processId, manager }: Bench): Promise<ReadonlyArray<Page>> {
  const answer = await fetch(`${product.url}/api/v1/processes/${processId}/board`, { headers: { cookie: manager } });
  const { data } = (await answer.json()) as { data: { columns: ReadonlyArray<{ key: string; next: string | null }> } };
  return data.columns.flatMap(({ key, next }) => (next === null ? [] : [{ key, next }]));
}

function inTurn(items: ReadonlyArray<string>): () => string {
  let at = 0;
  return () => items[at++ % items.length] ?? '';
}
