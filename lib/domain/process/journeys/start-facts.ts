import 'server-only';
import { decimalAmount } from '@/lib/core/money';
import { readHere } from '@/lib/domain/process/conditions/surroundings';
import type { Tx } from '@/lib/platform/db/client';
import type { StartFacts } from './rules/seen';

export type NewDeal = {
  partnerId: string;
  productIds: ReadonlyArray<string>;
  dealType: string;
  amountMinor: bigint;
  currency: string;
  /** In the workspace's currency. */
  baseMinor: bigint;
};

/** What is known of a deal before it has a stage: it has just begun, and nothing has happened to it. */
export async function readStartFacts(tx: Tx, deal: NewDeal, now: Date): Promise<StartFacts> {
  const here = await readHere(tx, now);
  const { dealType, amountMinor, currency, baseMinor } = deal;

  return {
    ...here,
    ...{ stageKey: '', enteredStageAt: now, lastActivityAt: now, signals: [] },
    ...{ dealType, amountMinor, currency },
    fields: { amount: decimalAmount(amountMinor, currency) },
    baseAmount: decimalAmount(baseMinor, here.currency),
    products: await tx.product.findMany({
      where: { id: { in: [...deal.productIds] } },
      select: { id: true, line: true },
    }),
    partner: await tx.partner.findUniqueOrThrow({
      where: { id: deal.partnerId },
      select: { type: true, tier: true, region: true, certified: true },
    }),
  };
}
