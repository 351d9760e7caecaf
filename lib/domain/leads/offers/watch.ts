import 'server-only';
import type { Context } from '@/lib/platform/command';
import { contactOverdue, offerTimedOut } from '@/lib/domain/leads/events';
import { holdAnyVersion } from '@/lib/domain/leads/held';
import { passOn } from './service';

/** Beyond what runs out between two looks. */
const MOST = 1_000;

/** The first timer: offers that nobody answered in time end, and the lead goes to the next. */
export async function endLateOffers(ctx: Context): Promise<void> {
  const { tx, now } = ctx;
  const late = await tx.leadOffer.findMany({
    where: { status: 'open', expiresAt: { lte: now } },
    select: { id: true, leadId: true, partnerId: true, partner: { select: { name: true } } },
    orderBy: { expiresAt: 'asc' },
    take: MOST,
  });
  for (const { id, leadId, partnerId, partner } of late) {
    const { number } = await holdAnyVersion(ctx, leadId);
    // Somebody may have answered while we waited for the lead.
    const { count } = await tx.leadOffer.updateMany({
      where: { id, status: 'open' },
      data: { status: 'timed_out', answeredAt: now, version: { increment: 1 } },
    });
    if (count === 0) continue;
    await ctx.record(offerTimedOut, { id: leadId, partnerId }, { number, partner: partner.name });
    await passOn(ctx, leadId);
  }
}

/** The second timer: accepted, and nobody got in touch. Told once. */
export async function tellOverdueContacts(ctx: Context): Promise<void> {
  const { tx, now } = ctx;
  const overdue = await tx.lead.findMany({
    where: { status: 'working', contactedAt: null, contactDueAt: { lte: now } },
    select: {
      id: true,
      number: true,
      company: true,
      partnerId: true,
      acceptedAt: true,
      partner: { select: { name: true } },
    },
    take: MOST,
  });
  for (const { id, number, company, partnerId, acceptedAt, partner } of overdue) {
    const since = { gte: acceptedAt ?? now };
    const told = await tx.event.count({ where: { subjectId: id, name: contactOverdue.name, createdAt: since } });
    if (told > 0) continue;
    await ctx.record(contactOverdue, { id, partnerId }, { number, company, partner: partner?.name ?? '' });
  }
}
