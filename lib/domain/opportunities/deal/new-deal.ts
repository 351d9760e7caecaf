import 'server-only';
import type { z } from 'zod';
import { AppError, type FieldErrors } from '@/lib/core/errors';
import { AMOUNT_MESSAGES, parseAmount } from '@/lib/core/parse-amount';
import { opportunityError } from '@/lib/domain/opportunities/errors';
import type { NewOpportunity } from '@/lib/domain/opportunities/opening';
import { calendarDateIn } from '@/lib/core/time-zone';
import type { Context } from '@/lib/platform/command';
import { orderDateProblem } from './rules';
import type { createInput } from './schema';

type Wish = z.output<typeof createInput>;

/** Checks a new deal against the workspace; all problems are named at once, each at its field. */
export async function readNewDeal(ctx: Context, input: Wish): Promise<Omit<NewOpportunity, 'accountId'>> {
  const { tx, viewer, now } = ctx;
  const workspace = await tx.workspace.findUniqueOrThrow({ where: { id: viewer.workspaceId } });
  const amount = parseAmount(input.amount, input.currency, workspace.locale);
  const today = calendarDateIn(workspace.timeZone, now);

  const problems: FieldErrors = {
    ...amountProblem(amount),
    ...dateProblem(input.closeDate, today),
    ...(await partnerProblem(ctx, input.partnerId)),
    ...(await productProblem(ctx, input.productIds)),
    ...(await ownerProblem(ctx, input)),
  };
  if (!amount.ok || Object.keys(problems).length > 0)
    throw new AppError('invalid', 'input.invalid', { fields: problems });

  const { customer, processId, amount: _typed, ...given } = input;
  return {
    ...given,
    title: customer,
    amountMinor: amount.value,
    ownerId: input.ownerId ?? null,
    protectedUntil: null,
    ...(processId && { processId }),
  };
}

function amountProblem(amount: ReturnType<typeof parseAmount>): FieldErrors | null {
  if (amount.ok && amount.value > 0n) return null;
  return { amount: [AMOUNT_MESSAGES[amount.ok ? 'money.zero' : amount.reason]] };
}

function dateProblem(closeDate: string, today: string): FieldErrors | null {
  const problem = orderDateProblem(closeDate, today);
  return problem === null ? null : { closeDate: [problem] };
}

async function partnerProblem({ tx }: Context, id: string): Promise<FieldErrors | null> {
  const partner = await tx.partner.findUnique({ where: { id }, select: { status: true } });
  if (!partner) throw opportunityError('partner_not_found');
  return partner.status === 'active' ? null : { partnerId: ['Choose a partner that is active.'] };
}

async function productProblem({ tx }: Context, ids: ReadonlyArray<string>): Promise<FieldErrors | null> {
  const known = await tx.product.count({ where: { id: { in: [...ids] }, active: true } });
  return known === new Set(ids).size ? null : { productIds: ['Choose products from the list.'] };
}

async function ownerProblem({ tx }: Context, { ownerId, partnerId }: Wish): Promise<FieldErrors | null> {
  if (!ownerId) return null;
  const known = await tx.user.count({
    where: { id: ownerId, status: 'active', OR: [{ partnerId: null }, { partnerId }] },
  });
  return known > 0 ? null : { ownerId: ['Choose somebody from the list.'] };
}
