import 'server-only';
import type { Context } from '@/lib/platform/command';

type Of = { id: string; partnerId: string };

/**
 * Shows something to be true of a deal, so that gates which ask for it let it pass: areas that know documents, activities,
 * registrations or orders call this in the transaction of what they do. Showing it again changes nothing.
 */
export async function prove({ tx, viewer, now }: Context, { id, partnerId }: Of, key: string): Promise<void> {
  const row = { workspaceId: viewer.workspaceId, partnerId, opportunityId: id, key, at: now };
  await tx.dealProof.createMany({ data: row, skipDuplicates: true });
}

/** Takes it back; the deal gets a new version, so that a move decided while it was still true is refused. */
export async function disprove({ tx }: Context, { id }: Of, key: string): Promise<void> {
  const { count } = await tx.dealProof.deleteMany({ where: { opportunityId: id, key } });
  if (count > 0) await tx.opportunity.updateMany({ where: { id }, data: { version: { increment: 1 } } });
}
