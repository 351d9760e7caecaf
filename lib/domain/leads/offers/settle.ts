import 'server-only';
import { addWorkingHours } from '@/lib/core/working-time';
import type { Context } from '@/lib/platform/command';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import type { HeldLead } from '@/lib/domain/leads/held';

type Taking = { partnerId: string; contactHours: number };

/** The lead is this partner's now; answers until when it should have been in contact. */
export async function give(ctx: Context, lead: HeldLead, { partnerId, contactHours }: Taking): Promise<Date> {
  const { region } = await ctx.tx.partner.findUniqueOrThrow({ where: { id: partnerId }, select: { region: true } });
  const { calendarIn } = await loadProgramme(ctx.tx, ctx.viewer);
  const contactDueAt = addWorkingHours(ctx.now, contactHours, calendarIn(region));
  await ctx.tx.lead.update({
    where: { id: lead.id },
    data: {
      ...{ status: 'working', partnerId, acceptedAt: ctx.now, contactDueAt, contactedAt: null },
      version: { increment: 1 },
    },
  });
  return contactDueAt;
}

/** Ends all offers of a lead that still wait, but for one. */
export async function endOffers(
  { tx, now }: Context,
  leadId: string,
  { as, but }: { as: 'missed' | 'withdrawn'; but?: string },
): Promise<ReadonlyArray<{ partnerId: string; partner: { name: string } }>> {
  const where = { leadId, status: 'open' as const, ...(but && { id: { not: but } }) };
  const ended = await tx.leadOffer.findMany({
    where,
    select: { partnerId: true, partner: { select: { name: true } } },
  });
  await tx.leadOffer.updateMany({ where, data: { status: as, answeredAt: now, version: { increment: 1 } } });
  return ended;
}

/** Back with the vendor, nobody's. */
export async function release({ tx }: Context, leadId: string): Promise<void> {
  await tx.lead.update({
    where: { id: leadId },
    data: {
      status: 'new',
      partnerId: null,
      acceptedAt: null,
      contactDueAt: null,
      contactedAt: null,
      version: { increment: 1 },
    },
  });
}
