import type { Prisma } from '@/lib/platform/db/generated/client';
import { teaser, type OfferView } from './schema';

export const offerFields = {
  id: true,
  status: true,
  partner: { select: { id: true, name: true } },
  round: true,
  rivals: true,
  teaser: true,
  because: true,
  contactHours: true,
  offeredAt: true,
  expiresAt: true,
  answeredAt: true,
  answeredBy: true,
  reason: true,
  note: true,
} as const satisfies Prisma.LeadOfferSelect;

type Row = Prisma.LeadOfferGetPayload<{ select: typeof offerFields }>;

export function toOffer({ offeredAt, expiresAt, answeredAt, ...row }: Row): OfferView {
  return {
    ...row,
    teaser: teaser.parse(row.teaser),
    offeredAt: offeredAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}
