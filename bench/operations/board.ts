import { measure } from '../load/measure';
import { CLIENTS, type Benchmark, type Result } from '../measurement';

/** The first screen of the board: all column totals and the first 20 cards of each of seven stages. */
export const board: Benchmark = {
  name: 'board',
  run: async (bench) => {
    const results: Array<Result> = [];
    const path = `/api/v1/processes/${bench.processId}/board`;
    const next = () => ({ path, cookie: bench.manager });

    for (const clients of CLIENTS) {
      results.push(await measure(bench, { op: 'board', clients, next, beside: () => ({ path: '/board' }) }));
    }
    return { results };
  },
};
