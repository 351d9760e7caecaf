import 'server-only';
import type { Context } from '@/lib/platform/command';
import { disprove } from '@/lib/domain/opportunities/proofs';
import { REGISTRATION_APPROVED } from '@/lib/domain/process/criteria/rules/facts';

type Ending = { id: string; partnerId: string; opportunityId: string | null };

/**
 * Ends a protection before its deal is closed: the deal stays on the board, free for others, and is not a registered one
 * any more. What was asked about it meanwhile is dropped with it.
 */
export async function endProtection(
  ctx: Context,
  { id, partnerId, opportunityId }: Ending,
  { status, endReason }: { status: 'expired' | 'cancelled'; endReason: string },
): Promise<void> {
  const { tx, now } = ctx;
  await tx.dealRegistration.update({
    where: { id },
    data: { status, endReason, endedAt: now, version: { increment: 1 } },
  });
  await tx.registrationRequest.updateMany({
    where: { registrationId: id, status: 'open' },
    data: { status: 'dropped', decidedAt: now, version: { increment: 1 } },
  });
  if (opportunityId === null) return;

  await tx.opportunity.update({ where: { id: opportunityId }, data: { protectedUntil: null } });
  await disprove(ctx, { id: opportunityId, partnerId }, REGISTRATION_APPROVED);
}
