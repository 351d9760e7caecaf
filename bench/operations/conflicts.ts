import { seededRandom } from '@/lib/core/seeded-random';
import { measureNames } from '../accuracy/company-names';
import { measurePairs } from '../accuracy/record-pairs';
import { drawCustomer } from '../data/customers';
import { sellerEmail } from '../data/found';
import { measure } from '../load/measure';
import type { Accuracy, Benchmark } from '../measurement';
import { signIn } from '../servers/sign-in';

/** What a seller's form asks while they type; and with `--data`, how often the answer is right. */
export const conflicts: Benchmark = {
  name: 'conflicts',
  run: async (bench) => {
    const cookie = await signIn(bench.product.url, sellerEmail(0));
    const random = seededRandom('conflicts');
    const next = () => {
      const { name: company, domain: website, country, city } = drawCustomer(random);
      const typed = new URLSearchParams({ company, website, country, city });
      return { path: `/api/v1/registrations/conflict?${typed}`, cookie };
    };
    return {
      results: [await measure(bench, { op: 'conflict', clients: 1, next })],
      accuracy: bench.data === null ? [] : measureAccuracy(bench.data),
    };
  },
};

function measureAccuracy(folder: string): ReadonlyArray<Accuracy> {
  const names = measureNames(folder);
  return [
    { title: 'company names, F1', value: names.f1, limit: { atLeast: 0.96 } },
    { title: 'company names, precision', value: names.precision, limit: { atLeast: 0.98 } },
    { title: 'company names, recall', value: names.recall, limit: { atLeast: 0.93 } },
    { title: 'company names, found among 30', value: names.found, limit: { atLeast: 0.99 } },
    { title: 'Fodors-Zagats, F1', value: measurePairs(folder, 'Fodors-Zagats'), limit: { atLeast: 0.98 } },
    { title: 'DBLP-ACM, F1', value: measurePairs(folder, 'DBLP-ACM'), limit: { atLeast: 0.97 } },
  ];
}
