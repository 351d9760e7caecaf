import 'server-only';
import type { QueryContext } from '@/lib/platform/query';
import { roleOf, userIdOf, type Viewer } from '@/lib/platform/viewer';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { WaitingApproval } from './vocabulary';

/** More is no list for one day. */
const SHOWN = 40;

type Context = Pick<QueryContext, 'tx' | 'viewer'>;

/** What waits for the yes or no of this viewer, the oldest first. */
export async function readWaiting({ tx, viewer }: Context): Promise<ReadonlyArray<WaitingApproval>> {
  const rows = await tx.gateApproval.findMany({
    where: waitsFor(viewer),
    include: { opportunity: { include: { partner: { select: { name: true } } } } },
    orderBy: { requestedAt: 'asc' },
    take: SHOWN,
  });
  return rows.map(({ id, label, requestedByName, requestedAt, opportunity }) => ({
    id,
    opportunityId: opportunity.id,
    title: opportunity.title,
    partnerName: opportunity.partner.name,
    label,
    askedBy: requestedByName,
    askedAt: requestedAt.toISOString(),
    amountMinor: String(opportunity.amountMinor),
    currency: opportunity.currency,
  }));
}

export function countWaitingApprovals({ tx, viewer }: Context): Promise<number> {
  return tx.gateApproval.count({ where: waitsFor(viewer) });
}

/** The same as the rule says of one request. Without a role nothing waits for anybody. */
function waitsFor(viewer: Viewer): Prisma.GateApprovalWhereInput {
  const [role, own] = [roleOf(viewer), userIdOf(viewer)];
  if (role === null) return { id: { in: [] } };

  return {
    role,
    verdict: null,
    opportunity: { stageKind: 'open' },
    ...(own !== null && { OR: [{ requestedById: null }, { requestedById: { not: own } }] }),
  };
}
