import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Candidate } from './candidates';

const fields = {
  id: true,
  number: true,
  company: true,
  website: true,
  domain: true,
  contactEmail: true,
  contactPhone: true,
  city: true,
  postcode: true,
  country: true,
  partnerId: true,
  product: { select: { name: true } },
} as const satisfies Prisma.LeadSelect;

/** Leads that a partner has accepted and works on. One that is only offered is nobody's yet. */
export async function findLeads(tx: Tx, alike: Array<Prisma.LeadWhereInput>): Promise<ReadonlyArray<Candidate>> {
  const rows = await tx.lead.findMany({
    where: { OR: alike, status: 'working', partnerId: { not: null } },
    select: fields,
    take: 100,
  });
  return rows.map(({ company, website, domain, contactPhone: phone, product, partnerId, id, number, ...row }) => ({
    ...{ id, number, title: company, partnerId: partnerId ?? '', protectedUntil: null },
    kind: 'lead',
    customer: { ...row, company, website: website ?? domain, phone, products: product ? [product.name] : [] },
  }));
}
