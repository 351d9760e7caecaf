import 'server-only';
import type { QueryContext } from '@/lib/platform/query';
import type { Prisma } from '@/lib/platform/db/generated/client';

/**
 * Mails carry invitations and links to new passwords: a channel manager reads those to partners and their own, but not
 * those to the vendor's other people, or the link of an administrator would be theirs to use.
 */
export async function readableMail({
  tx,
  viewer,
}: Pick<QueryContext, 'tx' | 'viewer'>): Promise<Prisma.MailWhereInput> {
  if (viewer.kind !== 'vendor' || viewer.role === 'vendor_admin') return {};

  const colleagues = { partnerId: null };
  const people = await tx.user.findMany({
    where: { ...colleagues, id: { not: viewer.userId } },
    select: { email: true },
  });
  const invited = await tx.invitation.findMany({ where: colleagues, select: { email: true } });
  return { recipient: { notIn: [...people, ...invited].map(({ email }) => email) } };
}
