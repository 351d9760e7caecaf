import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { companySearch } from '@/lib/core/company-keys';
import { likenessOf } from './rules';
import type { AlikeView } from './schema';

const fields = {
  id: true,
  number: true,
  status: true,
  company: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  domain: true,
  receivedAt: true,
} as const;

const MOST = 200;
const SHOWN = 10;

/** Other leads that may be the same one, those most alike first. */
export async function findAlike(tx: Tx, leadId: string): Promise<Array<AlikeView>> {
  const lead = await tx.lead.findUnique({ where: { id: leadId }, select: { ...fields, normalisedName: true } });
  if (!lead) return [];
  const { alone, one, other } = companySearch(lead.company);
  const found = await tx.lead.findMany({
    where: {
      ...{ id: { not: leadId }, mergedIntoId: null },
      OR: [
        { normalisedName: lead.normalisedName },
        { nameKeys: { hasSome: alone } },
        { AND: [{ nameKeys: { hasSome: one } }, { nameKeys: { hasSome: other } }] },
        ...(lead.contactEmail ? [{ contactEmail: lead.contactEmail }] : []),
        ...(lead.domain ? [{ domain: lead.domain }] : []),
        ...(lead.contactPhone ? [{ contactPhone: { endsWith: lead.contactPhone.slice(-4) } }] : []),
      ],
    },
    select: fields,
    orderBy: { receivedAt: 'desc' },
    take: MOST,
  });
  return found
    .map(({ contactEmail, contactPhone, domain, receivedAt, ...row }) => ({
      ...row,
      receivedAt: receivedAt.toISOString(),
      why: [...likenessOf(lead, { ...row, contactEmail, contactPhone, domain })],
    }))
    .filter(({ why }) => why.length > 0)
    .toSorted((mine, theirs) => theirs.why.length - mine.why.length)
    .slice(0, SHOWN);
}
