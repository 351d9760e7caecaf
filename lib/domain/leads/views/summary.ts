import type { Prisma } from '@/lib/platform/db/generated/client';
import type { LeadSummary } from '@/lib/domain/leads/schema';

export const summaryFields = {
  id: true,
  number: true,
  status: true,
  company: true,
  contactName: true,
  country: true,
  city: true,
  source: true,
  product: { select: { name: true } },
  partner: { select: { id: true, name: true } },
  receivedAt: true,
  contactDueAt: true,
  contactedAt: true,
  closedAt: true,
  closeReason: true,
  wakeOn: true,
  score: true,
  offers: { where: { status: 'open' }, select: { id: true } },
  version: true,
} as const satisfies Prisma.LeadSelect;

type Row = Prisma.LeadGetPayload<{ select: typeof summaryFields }>;

export function toSummary({ product, wakeOn, score, offers, ...row }: Row): LeadSummary {
  return {
    ...row,
    product: product?.name ?? null,
    receivedAt: row.receivedAt.toISOString(),
    contactDueAt: instant(row.contactDueAt),
    contactedAt: instant(row.contactedAt),
    closedAt: instant(row.closedAt),
    wakeOn: wakeOn?.toISOString().slice(0, 10) ?? null,
    chance: score,
    openOffers: offers.length,
  };
}

function instant(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
