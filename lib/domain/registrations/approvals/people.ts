import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Approver } from './vocabulary';

/** Everybody at the vendor who may decide, and those who were: a plan may still name them. */
export async function loadApprovers(tx: Tx): Promise<ReadonlyArray<Approver>> {
  const rows = await tx.user.findMany({
    where: { partnerId: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, role: true, status: true, awayFrom: true, awayUntil: true, standInId: true },
  });
  return rows.map(({ id, name, role, status, awayFrom, awayUntil, standInId }) => ({
    ...{ id, name, isAdmin: role === 'vendor_admin' },
    active: status === 'active' && (role === 'vendor_admin' || role === 'channel_manager'),
    away: awayFrom && awayUntil && { from: dayOf(awayFrom), until: dayOf(awayUntil), standInId },
  }));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
