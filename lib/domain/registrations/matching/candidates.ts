import 'server-only';
import { companySearch } from '@/lib/core/company-keys';
import { normaliseCompanyName } from '@/lib/core/company-name';
import { companySimilarity, SIMILAR_NAMES_FROM } from '@/lib/core/company-similarity';
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
/** So many names with a key in common are compared, and so many that are alike are weighed. */
const MOST_ALIKE = 300;
const MOST_WEIGHED = 30;

/**
 * Everything that could be the same customer: of the same domain or name, or with a name that is written alike. What comes
 * out is weighed by `match`; this only keeps the weighing short. Run it elevated: it looks across partners.
 */
export async function findCandidates(tx: Tx, { company, website }: Asking): Promise<ReadonlyArray<Candidate>> {
  const normalisedName = normaliseCompanyName(company);
  const domain = website ? ownDomain(website) : null;

  const exact = [...(domain ? [{ domain }] : []), ...(normalisedName ? [{ normalisedName }] : [])];
  const { accounts, registrations } = await findAlike(tx, company);
  const alike = (ids: Array<string>) => [...exact, { id: { in: ids } }];
  const found = [
    ...(await findAccounts(tx, alike(accounts))).flatMap(fromAccount),
    ...(await findRegistrations(tx, alike(registrations))).map(fromRegistration),
  ];
  return [...new Map(found.map((candidate) => [candidate.id, candidate])).values()];
}

type Asking = Pick<Customer, 'company' | 'website'>;
type Likeness = { domain: string } | { normalisedName: string } | { id: { in: Array<string> } };

/** Accounts and undecided registrations whose names have a key in common and are indeed alike, the likest first. */
async function findAlike(tx: Tx, company: string) {
  if (company.trim() === '') return { accounts: [], registrations: [] };
  const { alone, one, other } = companySearch(company);
  const accounts = await tx.$queryRaw<Array<Named>>`
    select id, name from app_similar_accounts(${alone}::text[], ${one}::text[], ${other}::text[], ${MOST_ALIKE}::int)`;
  const registrations = await tx.$queryRaw<Array<Named>>`
    select id, name from app_similar_registrations(${alone}::text[], ${one}::text[], ${other}::text[], ${MOST_ALIKE}::int)`;
  return { accounts: likest(company, accounts), registrations: likest(company, registrations) };
}

type Named = { id: string; name: string };

function likest(company: string, named: ReadonlyArray<Named>): Array<string> {
  return named
    .map(({ id, name }) => ({ id, likeness: companySimilarity(company, name) }))
    .filter(({ likeness }) => likeness >= SIMILAR_NAMES_FROM)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, MOST_WEIGHED)
    .map(({ id }) => id);
}

/** Each part of the condition has an index. */
function findAccounts(tx: Tx, alike: Array<Likeness>) {
  return tx.account.findMany({
    where: { OR: alike, opportunities: { some: { stageKind: 'open' } } },
    select: accountFields,
    take: MOST,
  });
}

function findRegistrations(tx: Tx, alike: Array<Likeness>) {
  return tx.dealRegistration.findMany({
    where: { OR: alike, status: { in: ['submitted', 'returned'] } },
    select: registrationFields,
    take: MOST,
  });
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
