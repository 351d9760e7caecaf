import 'server-only';
import { normaliseCompanyName } from '@/lib/core/company-name';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { ownDomain, type Customer } from './rules';

/** Something that another registration may collide with: an open deal, or a request that is not decided yet. */
export type Candidate = {
  kind: 'registration' | 'opportunity';
  id: string;
  number: number;
  title: string;
  partnerId: string;
  protectedUntil: Date | null;
  customer: Customer;
};

/** Beyond any real case: a limit that keeps a slip from loading the whole table. */
const MOST = 1000;
/** More names that only begin alike than anybody would read. */
const MOST_LOOSE = 200;
const BEGINNING = 3;

/**
 * Everything that could be the same customer: of the same domain or name, or with a name that begins alike. What comes
 * out is weighed by `match`; this only keeps the weighing short. Run it elevated: it looks across partners.
 */
export async function findCandidates(tx: Tx, { company, website }: Asking): Promise<ReadonlyArray<Candidate>> {
  const name = normaliseCompanyName(company);
  const domain = website ? ownDomain(website) : null;

  const exact = [...(domain ? [{ domain }] : []), ...(name ? [{ normalisedName: name }] : [])];
  const found = [...(exact.length > 0 ? await findAlike(tx, exact) : []), ...(await findLoose(tx, name))];
  return [...new Map(found.map((candidate) => [candidate.id, candidate])).values()];
}

type Asking = Pick<Customer, 'company' | 'website'>;
type Likeness = { domain: string } | { normalisedName: string | { gte: string; lt: string } };

/** Apart from the exact ones, so that a thousand names with one beginning can't crowd these out. */
async function findLoose(tx: Tx, name: string): Promise<ReadonlyArray<Candidate>> {
  const beginning = [...name].slice(0, BEGINNING).join('');
  if (beginning.length < BEGINNING) return [];
  return findAlike(tx, [{ normalisedName: { gte: beginning, lt: `${beginning}\u{10ffff}` } }], MOST_LOOSE);
}

/** The condition holds for accounts and for registrations, each of which have an index for each of its parts. */
async function findAlike(tx: Tx, alike: Array<Likeness>, most = MOST): Promise<ReadonlyArray<Candidate>> {
  const accounts = await tx.account.findMany({
    where: { OR: alike, opportunities: { some: { stageKind: 'open' } } },
    select: accountFields,
    take: most,
  });
  const registrations = await tx.dealRegistration.findMany({
    where: { OR: alike, status: { in: ['submitted', 'returned'] } },
    select: registrationFields,
    take: most,
  });
  return [...accounts.flatMap(fromAccount), ...registrations.map(fromRegistration)];
}

const products = { select: { product: { select: { name: true } } } } as const;

const accountFields = {
  name: true,
  domain: true,
  city: true,
  country: true,
  opportunities: {
    where: { stageKind: 'open' },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      title: true,
      partnerId: true,
      protectedUntil: true,
      contactEmail: true,
      products,
    },
  },
} as const satisfies Prisma.AccountSelect;

type AccountRow = Prisma.AccountGetPayload<{ select: typeof accountFields }>;

function fromAccount({ name, domain, city, country, opportunities }: AccountRow): ReadonlyArray<Candidate> {
  return opportunities.map(({ contactEmail, products: sold, ...deal }) => ({
    ...deal,
    kind: 'opportunity',
    customer: { company: name, website: domain, contactEmail, city, country, products: namesOf(sold) },
  }));
}

const registrationFields = {
  id: true,
  number: true,
  company: true,
  partnerId: true,
  protectedUntil: true,
  website: true,
  contactEmail: true,
  city: true,
  country: true,
  products,
} as const satisfies Prisma.DealRegistrationSelect;

type RegistrationRow = Prisma.DealRegistrationGetPayload<{ select: typeof registrationFields }>;

function fromRegistration({ id, number, partnerId, protectedUntil, ...row }: RegistrationRow): Candidate {
  const { company, website, contactEmail, city, country } = row;
  const customer = { company, website, contactEmail, city, country, products: namesOf(row.products) };
  return { kind: 'registration', id, number, title: company, partnerId, protectedUntil, customer };
}

function namesOf(sold: ReadonlyArray<{ product: { name: string } }>): ReadonlyArray<string> {
  return sold.map(({ product }) => product.name);
}
