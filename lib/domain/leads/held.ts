import 'server-only';
import type { AppError } from '@/lib/core/errors';
import type { Context } from '@/lib/platform/command';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { leadError } from './errors';
import { viewLead } from './views/lead';
import type { LeadView } from './schema';

const heldFields = {
  id: true,
  number: true,
  status: true,
  company: true,
  partnerId: true,
  productId: true,
  round: true,
  version: true,
  contactedAt: true,
  qualification: true,
  partner: { select: { id: true, name: true, region: true } },
} as const satisfies Prisma.LeadSelect;

export type HeldLead = Prisma.LeadGetPayload<{ select: typeof heldFields }>;

/** The lead as it is now, held until this transaction ends. Throws when there is none, or when it changed since they looked. */
export async function holdLead(
  ctx: Context,
  { leadId, version }: { leadId: string; version: number },
): Promise<HeldLead> {
  const held = await holdAnyVersion(ctx, leadId);
  if (held.version !== version) throw await refusal(ctx, leadId, 'changed');
  return held;
}

/** The same, for what does not depend on what somebody looked at. */
export async function holdAnyVersion(ctx: Context, leadId: string): Promise<HeldLead> {
  await ctx.tx.$queryRaw`select id from "Lead" where id = ${leadId}::uuid for update`;
  const held = await ctx.tx.lead.findUnique({ where: { id: leadId }, select: heldFields });
  if (!held) throw leadError('not_found');
  return held;
}

/** A refusal that carries the lead as it is now, so that a screen can show it at once. */
export async function refusal(
  ctx: Context,
  leadId: string,
  reason: Parameters<typeof leadError>[0],
): Promise<AppError> {
  return leadError(reason, { details: await viewLead(ctx, leadId) });
}

/** As it is after what this transaction did to it. */
export async function viewWritten(ctx: Context, leadId: string): Promise<LeadView> {
  const view = await viewLead(ctx, leadId);
  if (!view) throw leadError('not_found');
  return view;
}
