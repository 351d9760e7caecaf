import { normaliseCompanyName } from '@/lib/core/company-name';
import { newId } from '@/lib/core/ids';
import type { SeededRandom } from '@/lib/core/seeded-random';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { drawCustomer, type Customer } from './customers';
import type { Founded, Seller } from './found';
import { drawLife, type Stay } from './life';
import { NEW_CUSTOMER, partnerWeight } from './shape';

export type Account = { id: string; customer: Customer };

export type PlannedDeal = {
  id: string;
  number: number;
  seller: Seller;
  account: Account;
  isNewAccount: boolean;
  stays: readonly [Stay, ...ReadonlyArray<Stay>];
};

/** As many deals as asked for, in the order in which they were opened. */
export function planDeals(
  random: SeededRandom,
  { stages, sellers }: Founded,
  { deals, now }: { deals: number; now: Date },
): ReadonlyArray<PlannedDeal> {
  const draw = sellerSource(random, sellers);
  const books = new Map<string, Book>();

  return Array.from({ length: deals }, () => livedThrough(random, stages, now))
    .toSorted(([one], [other]) => one.enteredAt.getTime() - other.enteredAt.getTime())
    .map((stays, index) => {
      const seller = draw();
      return { id: newId(), number: FIRST_NUMBER + index, seller, ...giveAccount(random, books, seller), stays };
    });
}

export const FIRST_NUMBER = 1001;

function livedThrough(random: SeededRandom, stages: ReadonlyArray<StageView>, now: Date): PlannedDeal['stays'] {
  const [first, ...others] = drawLife(random, stages, now);
  if (!first) throw new Error('A deal begins somewhere.');
  return [first, ...others];
}

/** Looks the partner up in running sums of the weights: 500 weights a deal, added up each time, would be the slow part. */
function sellerSource(random: SeededRandom, sellers: ReadonlyArray<Seller>): () => Seller {
  let sum = 0;
  const sums = sellers.map((_, place) => (sum += partnerWeight(place)));

  return () => {
    const at = random.uniform() * sum;
    const seller = sellers[sums.findIndex((upTo) => at < upTo)];
    if (!seller) throw new Error('There are no partners.');
    return seller;
  };
}

/** A partner's customers, by the name under which the product knows them. */
type Book = Map<string, Account>;

function giveAccount(
  random: SeededRandom,
  books: Map<string, Book>,
  { partnerId }: Seller,
): { account: Account; isNewAccount: boolean } {
  const book = books.get(partnerId) ?? new Map<string, Account>();
  books.set(partnerId, book);
  if (book.size > 0 && !random.chance(NEW_CUSTOMER))
    return { account: random.pick([...book.values()]), isNewAccount: false };

  const customer = drawCustomer(random);
  const name = normaliseCompanyName(customer.name);
  const same = book.get(name);
  if (same) return { account: same, isNewAccount: false };

  const account = { id: newId(), customer };
  book.set(name, account);
  return { account, isNewAccount: true };
}
