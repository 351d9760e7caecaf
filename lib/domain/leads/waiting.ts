import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Viewer } from '@/lib/platform/viewer';

/** For a partner offers that wait for its answer, for the vendor leads that nobody has. */
export async function countWaitingLeads(tx: Tx, kind: Viewer['kind']): Promise<number> {
  if (kind === 'partner') return tx.leadOffer.count({ where: { status: 'open' } });
  return tx.lead.count({ where: { status: 'new', mergedIntoId: null } });
}
