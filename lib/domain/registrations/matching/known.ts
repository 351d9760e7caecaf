import 'server-only';
import { normaliseCompanyName } from '@/lib/core/company-name';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Candidate } from './candidates';
import { ownDomain, type Customer } from './rules';

type KnownCandidate = Extract<Candidate, { kind: 'known' }>;

const fields = {
  id: true,
  standing: true,
  name: true,
  website: true,
  country: true,
  street: true,
  postcode: true,
  city: true,
  phone: true,
  registryNo: true,
  since: true,
  incumbentId: true,
} as const satisfies Prisma.KnownCompanySelect;

/** Companies of the vendor's own list. */
export async function findKnown(
  tx: Tx,
  alike: Array<Prisma.KnownCompanyWhereInput>,
): Promise<ReadonlyArray<KnownCandidate>> {
  const rows = await tx.knownCompany.findMany({ where: { OR: alike }, select: fields, take: 100 });
  return rows.map(({ id, name, standing, since, incumbentId, ...row }) => ({
    ...{ kind: 'known', id, number: 0, title: name, partnerId: null, protectedUntil: null, standing, incumbentId },
    since: since?.toISOString().slice(0, 10) ?? null,
    customer: { ...row, company: name, contactEmail: null, products: [] },
  }));
}

/** The companies that are one customer to the vendor, by name and domain. Without a group there are none. */
export type Family = { group: string | null; names: ReadonlyArray<string>; domains: ReadonlyArray<string> };

const NO_FAMILY: Family = { group: null, names: [], domains: [] };

/** The group of the company that is asked about, if the list has that very company in one. */
export async function familyOf(
  tx: Tx,
  known: ReadonlyArray<KnownCandidate>,
  { company, website }: Pick<Customer, 'company' | 'website'>,
): Promise<Family> {
  const own = known.find(({ customer }) => isSame(customer, { company, website }));
  if (!own) return NO_FAMILY;

  const members = await tx.$queryRaw<
    Array<{ name: string; normalisedName: string; domain: string | null; top: boolean }>
  >`
    with recursive up as (
      select id, "parentId", 1 as depth from "KnownCompany" where id = ${own.id}::uuid
      union all
      select k.id, k."parentId", up.depth + 1 from "KnownCompany" k join up on k.id = up."parentId" where up.depth < 10
    ), down as (
      (select up.id, 1 as depth from up order by up.depth desc limit 1)
      union all
      select k.id, down.depth + 1 from "KnownCompany" k join down on k."parentId" = down.id where down.depth < 10
    )
    select k.name, k."normalisedName", k.domain, bool_or(down.depth = 1) as top
    from down join "KnownCompany" k on k.id = down.id group by k.id limit 500`;
  if (members.length < 2) return NO_FAMILY;
  return {
    group: members.find(({ top }) => top)?.name ?? null,
    names: members.map(({ normalisedName }) => normalisedName),
    domains: members.map(({ domain }) => domain).filter((domain) => domain !== null),
  };
}

/** The group that a found company is of, by its name or domain. */
export function groupIn(
  { group, names, domains }: Family,
  { normalisedName, domain }: { normalisedName: string; domain: string | null },
): string | null {
  return names.includes(normalisedName) || (domain !== null && domains.includes(domain)) ? group : null;
}

function isSame(one: Pick<Customer, 'company' | 'website'>, other: Pick<Customer, 'company' | 'website'>): boolean {
  const domain = other.website ? ownDomain(other.website) : null;
  if (domain !== null && one.website && ownDomain(one.website) === domain) return true;
  return normaliseCompanyName(one.company) === normaliseCompanyName(other.company);
}
