import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { RequestView } from '@/lib/domain/registrations/views/schema';

const requestFields = {
  id: true,
  kind: true,
  status: true,
  reason: true,
  days: true,
  amountMinor: true,
  currency: true,
  askedByName: true,
  askedAt: true,
  dueAt: true,
  decidedByName: true,
  decidedAt: true,
  answer: true,
  version: true,
} as const satisfies Prisma.RegistrationRequestSelect;

/** What was asked about a registration after its decision, newest first. */
export async function loadRequests(tx: Tx, registrationId: string): Promise<Array<RequestView>> {
  const rows = await tx.registrationRequest.findMany({
    where: { registrationId },
    orderBy: { askedAt: 'desc' },
    select: requestFields,
  });
  return rows.map(({ amountMinor, askedByName, askedAt, dueAt, decidedByName, decidedAt, ...row }) => ({
    ...row,
    amountMinor: amountMinor?.toString() ?? null,
    askedBy: askedByName,
    askedAt: askedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    decidedBy: decidedByName,
    decidedAt: decidedAt?.toISOString() ?? null,
  }));
}
