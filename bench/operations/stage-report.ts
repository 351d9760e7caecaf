import { measure } from '../load/measure';
import { CLIENTS, type Benchmark, type Result } from '../measurement';

/** What Insights opens with: every measure of every stage, over the last twelve months and before. */
export const stageReport: Benchmark = {
  name: 'stage-report',
  run: async (bench) => {
    const results: Array<Result> = [];
    const path = `/api/v1/insights/stages?processId=${bench.processId}`;
    const next = () => ({ path, cookie: bench.manager });
    for (const clients of CLIENTS) results.push(await measure(bench, { op: 'stage-report', clients, next }));
    return { results };
  },
};
