import { ADMIN } from '../data/found';
import { measure } from '../load/measure';
import type { Benchmark } from '../measurement';
import { signIn } from '../servers/sign-in';

/** What the studio asks once when it opens: every finding about the draft, from its own text and from all its history. */
export const lint: Benchmark = {
  name: 'lint',
  run: async (bench) => {
    const admin = await signIn(bench.product.url, ADMIN);
    const next = () => ({ path: `/api/v1/processes/${bench.processId}/lint`, cookie: admin });
    return { results: [await measure(bench, { op: 'lint', clients: 1, next })] };
  },
};
