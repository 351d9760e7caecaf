import { measureScores } from '../accuracy/lead-scores';
import { measureSpeed } from '../accuracy/learning-speed';
import type { Benchmark } from '../measurement';

/** How fast leads are learnt from and scored; with `--data`, how well. */
export const scoring: Benchmark = {
  name: 'scoring',
  run: async ({ data }) =>
    Promise.resolve({
      results: [],
      accuracy: [...measureSpeed(), ...(data === null ? [] : measureScores(data))],
    }),
};
