import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { discountTerms } from './schema';
import { NO_DISCOUNTS, type DiscountsView } from './vocabulary';

export async function loadDiscounts(tx: Tx, { workspaceId }: { workspaceId: string }): Promise<DiscountsView> {
  const { discounts, discountsVersion: version } = await tx.programme.findUniqueOrThrow({
    where: { workspaceId },
    select: { discounts: true, discountsVersion: true },
  });
  return { ...(discounts === null ? NO_DISCOUNTS : discountTerms.parse(discounts)), version };
}
