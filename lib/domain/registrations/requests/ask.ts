import 'server-only';
import { newId } from '@/lib/core/ids';
import type { Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { registrationRequested } from '@/lib/domain/registrations/events';
import type { Programme } from '@/lib/domain/registrations/programme/load';
import { startClock } from '@/lib/domain/registrations/rules';
import type { Correction } from './correction';
import type { RequestKind } from './vocabulary';

type Subject = { id: string; number: number; partnerId: string; partner: { region: string }; company: string };
type Asking = {
  kind: RequestKind;
  reason: string;
  days?: number;
  amount?: { minor: bigint; currency: string };
  correction?: Correction;
};

/** Puts a request before those who decide, with the same time to answer as a registration has. */
export async function ask(
  ctx: Context,
  { id: registrationId, number, partnerId, partner, company }: Subject,
  { kind, reason, days, amount, correction }: Asking,
  { decisionHours, calendarIn }: Programme,
): Promise<void> {
  const { dueAt } = startClock(ctx.now, decisionHours, calendarIn(partner.region));
  const asked = {
    days: days ?? null,
    amountMinor: amount?.minor ?? null,
    currency: amount?.currency ?? null,
  };
  await ctx.tx.registrationRequest.createMany({
    data: {
      ...{ id: newId(), workspaceId: ctx.viewer.workspaceId, partnerId, registrationId, kind, reason, dueAt },
      ...asked,
      ...(correction && { correction }),
      ...{ askedById: userIdOf(ctx.viewer), askedByName: ctx.viewer.name, askedAt: ctx.now },
    },
  });
  await ctx.record(
    registrationRequested,
    { id: registrationId, partnerId },
    {
      ...{ number, company, kind, reason, ...asked },
      amountMinor: asked.amountMinor?.toString() ?? null,
      dueAt: dueAt.toISOString(),
    },
  );
}
