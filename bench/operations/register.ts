import { seededRandom } from '@/lib/core/seeded-random';
import { drawCustomer } from '../data/customers';
import { sellerEmail } from '../data/found';
import type { Asked } from '../load/agent';
import { measure } from '../load/measure';
import { CLIENTS, type Bench, type Benchmark, type Result } from '../measurement';
import { signIn } from '../servers/sign-in';

/** A partner's seller sends a registration: its duplicates are looked for, its clock starts, the vendor is told. */
export const register: Benchmark = {
  name: 'register',
  run: async (bench) => {
    const results: Array<Result> = [];
    const next = await registrations(bench);
    for (const clients of CLIENTS) results.push(await measure(bench, { op: 'register', clients, next }));
    return { results };
  },
};

/** Sellers of as many partners as there are clients at most; the customers are drawn as those of the data were. */
const SELLERS = 16;

async function registrations(bench: Bench): Promise<() => Asked> {
  const { rows } = await bench.database.query<{ id: string }>('select id from "Product" order by id limit 1');
  const productIds = rows.map(({ id }) => id);
  const random = seededRandom('registrations');
  const cookies: Array<string> = [];
  for (let place = 0; place < SELLERS; place += 1) cookies.push(await signIn(bench.product.url, sellerEmail(place)));
  let count = 0;

  return () => {
    const cookie = cookies[(count += 1) % SELLERS] ?? '';
    const { name: company, domain: website, country, city } = drawCustomer(random);
    const customer = { company, website, country, city, contactName: 'Helene Marchand' };
    const contactEmail = `h.marchand@${website}`;
    const deal = { dealType: 'new_customer', productIds, amount: '84000', currency: 'EUR', closeDate: closeDate() };
    const problem = 'Line 2 stops without warning about twice a month; nobody sees it coming.';
    return {
      path: '/api/v1/registrations',
      method: 'POST',
      body: { ...customer, contactEmail, ...deal, problem },
      cookie,
    };
  };
}

/** Three months ahead. */
function closeDate(): string {
  return new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
}
