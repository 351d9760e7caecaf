import 'server-only';
import { calendarDateIn } from '@/lib/core/time-zone';
import type { Context } from '@/lib/platform/command';
import { leadReopened } from './events';

/** Leads whose day has come are with the channel manager again. */
export async function wakeLeads(ctx: Context): Promise<void> {
  const { tx, now, viewer } = ctx;
  const { timeZone } = await tx.workspace.findUniqueOrThrow({
    where: { id: viewer.workspaceId },
    select: { timeZone: true },
  });
  const today = new Date(calendarDateIn(timeZone, now));
  const due = await tx.lead.findMany({
    where: { status: 'nurture', wakeOn: { lte: today } },
    select: { id: true, number: true, company: true, partnerId: true },
  });
  for (const { id, partnerId, ...named } of due) {
    const { count } = await tx.lead.updateMany({
      where: { id, status: 'nurture' },
      data: { status: partnerId ? 'working' : 'new', wakeOn: null, version: { increment: 1 } },
    });
    if (count > 0) await ctx.record(leadReopened, { id, partnerId }, { ...named, why: 'Its day has come.' });
  }
}
