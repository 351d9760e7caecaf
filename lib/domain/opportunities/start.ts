import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { fittingProcess, startOf, type FittingProcess } from '@/lib/domain/process/load';
import { opportunityError } from './errors';

type Deal = { partnerId: string; productIds: ReadonlyArray<string>; processId?: string };

/** Where a new deal begins: in the named process, or else in the one that takes its partner's type and its products. */
export async function startFor(tx: Tx, deal: Deal): Promise<FittingProcess> {
  const start = deal.processId === undefined ? await fitting(tx, deal) : await startOf(tx, deal.processId);
  if (!start) throw opportunityError('no_process');
  return start;
}

async function fitting(tx: Tx, { partnerId, productIds }: Deal): Promise<FittingProcess | null> {
  const partner = await tx.partner.findUniqueOrThrow({ where: { id: partnerId }, select: { type: true } });
  const products = await tx.product.findMany({ where: { id: { in: [...productIds] } }, select: { line: true } });
  return fittingProcess(tx, { partnerType: partner.type, productLines: products.map(({ line }) => line) });
}
