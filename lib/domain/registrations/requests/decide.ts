import 'server-only';
import type { Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { toBase } from '@/lib/domain/workspace/rates';
import { refusal, type Held } from '@/lib/domain/registrations/current';
import { openDeal } from '@/lib/domain/registrations/decisions/open-deal';
import { judgeHeld, settle } from '@/lib/domain/registrations/decisions/settle';
import { registrationError } from '@/lib/domain/registrations/errors';
import { requestDecided } from '@/lib/domain/registrations/events';
import { correct } from './correction';
import type { HeldRequest } from './held';
import { extendedUntil, judge } from './rules';

type Verdict = { granted: boolean; answer?: string | null; days?: number | null; alongside: boolean };
type Subject = { request: HeldRequest; held: Held };

/** Decides what was asked, and does what was granted. */
export async function decide(ctx: Context, { request, held }: Subject, verdict: Verdict): Promise<void> {
  const { granted } = verdict;
  const answer = verdict.answer ?? null;
  const who = { judge: userIdOf(ctx.viewer), rejectedBy: await rejecterOf(ctx, held.id) };
  const outcome = judge(request, { granted, answer }, who);
  if (!outcome.ok) throw await refusalOf(ctx, held, outcome.reason);

  await ctx.tx.registrationRequest.update({
    where: { id: request.id },
    data: {
      ...{ status: outcome.value, answer: answer ?? '', decidedAt: ctx.now, version: { increment: 1 } },
      ...{ decidedById: userIdOf(ctx.viewer), decidedByName: ctx.viewer.name },
    },
  });
  const { id, partnerId, number, company } = held;
  const protectedUntil = await carryOut(ctx, { request, held }, verdict);
  const told = { number, company, kind: request.kind, granted, answer: answer ?? '' };
  await ctx.record(
    requestDecided,
    { id, partnerId },
    { ...told, protectedUntil: protectedUntil?.toISOString() ?? null },
  );
}

async function refusalOf(ctx: Context, held: Held, reason: Parameters<typeof registrationError>[0]) {
  if (reason !== 'answer_required') return refusal(ctx, held.id, reason);
  return registrationError(reason, { fields: { answer: ['Write why, so that the partner understands it.'] } });
}

/** Until when the deal is protected now. */
async function carryOut(ctx: Context, { request, held }: Subject, verdict: Verdict): Promise<Date | null> {
  switch (request.kind) {
    case 'extension':
      return verdict.granted ? extend(ctx, held, askedDays(request, verdict)) : touched(ctx, held, {});
    case 'appeal':
      return verdict.granted ? overturn(ctx, held, verdict) : touched(ctx, held, { status: 'rejected' });
    case 'correction':
      if (verdict.granted) await correct(ctx, held, request.correction, verdict.alongside);
      return touched(ctx, held, {});
    case 'change':
      return touched(ctx, held, verdict.granted ? await newAmount(ctx, request) : {});
  }
}

function askedDays({ days: asked }: HeldRequest, { days }: Verdict): number {
  const most = asked ?? 0;
  if (days && days > most) {
    throw registrationError('too_many_days', { fields: { days: [`They asked for ${most} days.`] } });
  }
  return days ?? most;
}

async function extend(ctx: Context, held: Held, days: number): Promise<Date | null> {
  const protectedUntil = held.protectedUntil && extendedUntil(held.protectedUntil, days);
  if (held.opportunityId) {
    await ctx.tx.opportunity.update({ where: { id: held.opportunityId }, data: { protectedUntil } });
  }
  await touched(ctx, held, { protectedUntil, warnedAt: null });
  return protectedUntil;
}

/** Decided as if it had just come in, by somebody else. */
async function overturn(ctx: Context, held: Held, { answer, alongside }: Verdict): Promise<Date | null> {
  const anew = { ...held, status: 'submitted' as const };
  const verdict = { verdict: 'approved', note: answer ?? null, alongside } as const;
  const { decided, letter } = await settle(ctx, await judgeHeld(ctx, anew, verdict), verdict);
  await openDeal(ctx, held, { protectedUntil: decided.protectedUntil, letter });
  return decided.protectedUntil;
}

async function newAmount(ctx: Context, { amountMinor, currency }: HeldRequest) {
  if (amountMinor === null || currency === null) return {};
  const baseMinor = await toBase(ctx.tx, ctx.viewer.workspaceId, { minor: amountMinor, currency }, ctx.now);
  return { amountMinor, currency, baseMinor };
}

type Changes = Partial<{
  status: 'rejected';
  protectedUntil: Date | null;
  warnedAt: null;
  amountMinor: bigint;
  currency: string;
  baseMinor: bigint;
}>;

async function touched({ tx }: Context, { id, protectedUntil }: Held, changes: Changes): Promise<Date | null> {
  await tx.dealRegistration.update({ where: { id }, data: { ...changes, version: { increment: 1 } } });
  return protectedUntil;
}

async function rejecterOf({ tx }: Context, registrationId: string): Promise<string | null> {
  const rejected = await tx.registrationDecision.findFirst({
    where: { registrationId, verdict: 'rejected' },
    orderBy: { decidedAt: 'desc' },
    select: { decidedById: true },
  });
  return rejected?.decidedById ?? null;
}
