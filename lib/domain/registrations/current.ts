import 'server-only';
import type { AppError } from '@/lib/core/errors';
import type { Context } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { plannedFields } from './approvals/deciders';
import { registrationError } from './errors';
import { isUndecided, whyClosed } from './rules';
import { answerFields } from './views/answers';
import { viewRegistration } from './views/registration';
import type { RegistrationView } from './views/schema';

const { partner: _partner, ...planned } = plannedFields;

const heldFields = {
  id: true,
  number: true,
  partnerId: true,
  accountId: true,
  status: true,
  company: true,
  ...answerFields,
  amountMinor: true,
  currency: true,
  dealType: true,
  conflict: true,
  askedFields: true,
  version: true,
  returns: true,
  decidedAt: true,
  protectedUntil: true,
  warnedAt: true,
  opportunityId: true,
  renewsId: true,
  opportunity: { select: { stageKind: true, lastActivityAt: true } },
  requests: { orderBy: { askedAt: 'asc' }, select: { id: true, kind: true, status: true } },
  partner: { select: { region: true, managerId: true, tier: true } },
  ...planned,
  submittedBy: { select: { id: true, partnerId: true } },
  products: { select: { product: { select: { id: true, name: true } } } },
} as const satisfies Prisma.DealRegistrationSelect;

export type Held = Prisma.DealRegistrationGetPayload<{ select: typeof heldFields }>;

/**
 * The registration as it is now, held until this transaction ends: whoever acts on it at the same moment waits, and then
 * finds what we made of it. Throws when there is none for this viewer, or when it changed since they looked.
 */
export async function holdRegistration(ctx: Context, seen: { registrationId: string; version: number }): Promise<Held> {
  await ctx.tx.$queryRaw`select id from "DealRegistration" where id = ${seen.registrationId}::uuid for update`;
  const held = await ctx.tx.dealRegistration.findUnique({ where: { id: seen.registrationId }, select: heldFields });
  if (!held) throw registrationError('not_found');

  if (held.version === seen.version) return held;
  throw await refusal(ctx, held.id, isUndecided(held.status) ? 'changed' : whyClosed(held.status));
}

/** A refusal that carries the registration as it is now, so that a screen can show it at once. */
export async function refusal(
  ctx: Context,
  registrationId: string,
  reason: Parameters<typeof registrationError>[0],
): Promise<AppError> {
  return registrationError(reason, { details: await viewRegistration(ctx, registrationId) });
}

/** As it is after what this transaction did to it. */
export async function viewWritten(ctx: Context, registrationId: string): Promise<RegistrationView> {
  const view = await viewRegistration(ctx, registrationId);
  if (!view) throw registrationError('not_found');
  return view;
}
