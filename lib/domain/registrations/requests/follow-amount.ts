import 'server-only';
import type { Context } from '@/lib/platform/command';
import { formatMoney } from '@/lib/core/money';
import { toBase } from '@/lib/domain/workspace/rates';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import { ask } from './ask';
import { isBeyondTolerance } from './rules';

const fields = {
  id: true,
  number: true,
  partnerId: true,
  company: true,
  partner: { select: { region: true } },
  amountMinor: true,
  currency: true,
  opportunity: { select: { amountMinor: true, currency: true, stageKind: true } },
  requests: {
    where: { kind: 'change', status: { not: 'dropped' } },
    select: { id: true, status: true, amountMinor: true, currency: true },
  },
} as const;

/**
 * A deal whose amount has gone beyond what was approved goes back to those who decide; the protection stays meanwhile. One
 * that comes back within the tolerance asks nobody any more.
 */
export async function followAmount(ctx: Context, opportunityId: string): Promise<void> {
  await ctx.tx.$queryRaw`
    select id from "DealRegistration" where "opportunityId" = ${opportunityId}::uuid and status = 'approved' for update`;
  const found = await ctx.tx.dealRegistration.findFirst({
    where: { opportunityId, status: 'approved' },
    select: fields,
  });
  if (found?.opportunity?.stageKind !== 'open') return;

  const programme = await loadProgramme(ctx.tx, ctx.viewer);
  const { requests, opportunity: deal, ...registration } = found;
  const [approved, now] = [await baseOf(ctx, registration), await baseOf(ctx, deal)];
  const isBeyond = isBeyondTolerance(approved, now, programme.amountTolerance);
  // The same news may come twice, and what was refused for this amount needs no second answer.
  if (isBeyond && requests.some((asked) => isFor(asked, deal))) return;

  await dropOpen(
    ctx,
    requests.filter(({ status }) => status === 'open'),
  );
  if (!isBeyond) return;

  const words = (money: Amount) => formatMoney(money.amountMinor, money.currency, { locale: programme.locale });
  const reason = `Approved for ${words(registration)}, now ${words(deal)}.`;
  const amount = { minor: deal.amountMinor, currency: deal.currency };
  await ask(ctx, registration, { kind: 'change', reason, amount }, programme);
}

type Amount = { amountMinor: bigint; currency: string };

/** Both at today's rate, so that a rate that moves is no change of the deal. */
function baseOf({ tx, viewer, now }: Context, { amountMinor: minor, currency }: Amount): Promise<bigint> {
  return toBase(tx, viewer.workspaceId, { minor, currency }, now);
}

function isFor(asked: { amountMinor: bigint | null; currency: string | null }, deal: Amount): boolean {
  return asked.amountMinor === deal.amountMinor && asked.currency === deal.currency;
}

async function dropOpen({ tx, now }: Context, requests: ReadonlyArray<{ id: string }>): Promise<void> {
  await tx.registrationRequest.updateMany({
    where: { id: { in: requests.map(({ id }) => id) } },
    data: { status: 'dropped', decidedAt: now, version: { increment: 1 } },
  });
}
