import 'server-only';
import { normaliseCompanyName } from '@/lib/core/company-name';
import { phoneKey, registryKey } from '@/lib/core/contact-keys';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { findAlike, type AlikeTable } from './alike';
import { familyOf, findKnown, groupIn, type Family } from './known';
import { findLeads } from './leads';
import { ownDomain, type Customer, type KnownFacts } from './rules';

type Found = {
  id: string;
  number: number;
  title: string;
  partnerId: string;
  protectedUntil: Date | null;
  customer: Customer;
};

/** Something that a registration may collide with: an open deal, a request, a lead, or what the vendor knows itself. */
export type Candidate =
  | (Found & { kind: 'registration' | 'opportunity' | 'lead' })
  | (Omit<Found, 'partnerId'> & { kind: 'known'; partnerId: null } & KnownFacts);

/** What there is, and the group that the customer who is asked about belongs to. */
export type Candidates = { group: string | null; candidates: ReadonlyArray<Candidate> };

/** Beyond any real case: a limit that keeps a slip from loading the whole table. */
const MOST = 1000;

/**
 * Everything that could be the same customer: of the same domain, name, phone or registry number, with a name that is
 * written alike, or of the same group by the vendor's list. What comes out is weighed by `match`; this only keeps the
 * weighing short. Run it elevated: it looks across partners.
 */
export async function findCandidates(tx: Tx, asking: Asking): Promise<Candidates> {
  const exact = exactOf(asking);
  const alike = async (table: AlikeTable) => [...exact, { id: { in: await findAlike(tx, table, asking.company) } }];
  const known = await findKnown(tx, [...(await alike('known')), ...numbersOf(asking)]);
  const family = await familyOf(tx, known, asking);
  const inFamily = [
    ...family.domains.map((domain) => ({ domain })),
    ...family.names.map((normalisedName) => ({ normalisedName })),
  ];

  const accounts = await findAccounts(tx, [...(await alike('accounts')), ...inFamily]);
  const registrations = await findRegistrations(tx, [...(await alike('registrations')), ...inFamily]);
  const numbered = await findNumbered(tx, numbersOf(asking));
  const leads = await findLeads(tx, await alike('leads'));
  const found = [
    ...known,
    ...leads,
    ...accounts.flatMap((account) => fromAccount(account, family)),
    ...[...registrations, ...numbered].flatMap((row) => fromRegistration(row, family)),
  ];
  return { group: family.group, candidates: [...new Map(found.map((one) => [one.id, one])).values()] };
}

type Asking = Pick<Customer, 'company' | 'website' | 'country' | 'phone' | 'registryNo'>;
type Exact = { domain: string } | { normalisedName: string };

function exactOf({ company, website }: Asking): ReadonlyArray<Exact> {
  const normalisedName = normaliseCompanyName(company);
  const domain = website ? ownDomain(website) : null;
  return [...(domain ? [{ domain }] : []), ...(normalisedName ? [{ normalisedName }] : [])];
}

type Numbers = { phoneKey: string } | { registryKey: string };

function numbersOf({ phone, registryNo, country }: Asking): ReadonlyArray<Numbers> {
  const [byPhone, byRegistry] = [phoneKey(phone ?? null, country), registryKey(registryNo ?? null)];
  return [...(byPhone ? [{ phoneKey: byPhone }] : []), ...(byRegistry ? [{ registryKey: byRegistry }] : [])];
}

/** Each part of the condition has an index. */
function findAccounts(tx: Tx, alike: Array<Prisma.AccountWhereInput>) {
  return tx.account.findMany({
    where: { OR: alike, opportunities: { some: { stageKind: 'open' } } },
    select: accountFields,
    take: MOST,
  });
}

function findRegistrations(tx: Tx, alike: Array<Prisma.DealRegistrationWhereInput>) {
  return tx.dealRegistration.findMany({
    where: { OR: alike, status: { in: ['submitted', 'returned'] } },
    select: registrationFields,
    take: MOST,
  });
}

/** Phone and registry number stand in registrations alone: there also those whose deals are open. */
async function findNumbered(tx: Tx, numbers: ReadonlyArray<Numbers>): Promise<ReadonlyArray<RegistrationRow>> {
  if (numbers.length === 0) return [];
  return tx.dealRegistration.findMany({
    where: {
      AND: [
        { OR: [...numbers] },
        { OR: [{ status: { in: ['submitted', 'returned'] } }, { opportunity: { stageKind: 'open' } }] },
      ],
    },
    select: registrationFields,
    take: MOST,
  });
}

const products = { select: { product: { select: { name: true } } } } as const;

const accountFields = {
  name: true,
  normalisedName: true,
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
      closeDate: true,
      products,
    },
  },
} as const satisfies Prisma.AccountSelect;

type AccountRow = Prisma.AccountGetPayload<{ select: typeof accountFields }>;

function fromAccount(account: AccountRow, family: Family): ReadonlyArray<Candidate> {
  const { name, domain, city, country, opportunities } = account;
  const group = groupIn(family, account);
  return opportunities.map(({ contactEmail, closeDate, products: sold, ...deal }) => ({
    ...deal,
    kind: 'opportunity',
    customer: {
      ...{ company: name, website: domain, contactEmail, city, country, group },
      closeDate: dayOf(closeDate),
      products: namesOf(sold),
    },
  }));
}

const registrationFields = {
  id: true,
  number: true,
  status: true,
  company: true,
  normalisedName: true,
  partnerId: true,
  protectedUntil: true,
  website: true,
  domain: true,
  contactEmail: true,
  phone: true,
  registryNo: true,
  street: true,
  postcode: true,
  city: true,
  country: true,
  closeDate: true,
  products,
  opportunity: {
    select: { id: true, number: true, title: true, partnerId: true, protectedUntil: true, stageKind: true },
  },
} as const satisfies Prisma.DealRegistrationSelect;

type RegistrationRow = Prisma.DealRegistrationGetPayload<{ select: typeof registrationFields }>;

/** The deal that it became, where it has become one. */
function fromRegistration(row: RegistrationRow, family: Family): ReadonlyArray<Candidate> {
  const { id, number, company, partnerId, protectedUntil, opportunity } = row;
  const customer = customerOf(row, family);
  if (!opportunity) return [{ kind: 'registration', id, number, title: company, partnerId, protectedUntil, customer }];
  const { stageKind, ...deal } = opportunity;
  return stageKind === 'open' ? [{ ...deal, kind: 'opportunity', customer }] : [];
}

function customerOf(row: RegistrationRow, family: Family): Customer {
  const { company, website, contactEmail, city, country, phone, registryNo, street, postcode } = row;
  return {
    ...{ company, website, contactEmail, city, country, phone, registryNo, street, postcode },
    group: groupIn(family, row),
    closeDate: dayOf(row.closeDate),
    products: namesOf(row.products),
  };
}

function dayOf(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}

function namesOf(sold: ReadonlyArray<{ product: { name: string } }>): ReadonlyArray<string> {
  return sold.map(({ product }) => product.name);
}
