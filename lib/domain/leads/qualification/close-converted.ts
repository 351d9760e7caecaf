import 'server-only';
import type { Context } from '@/lib/platform/command';
import { leadConverted } from '@/lib/domain/leads/events';
import type { HeldLead } from '@/lib/domain/leads/held';

type Became = { to: 'registration'; registrationId: string } | { to: 'deal'; opportunityId: string };

/** The lead has come to what it was for. */
export async function closeConverted(ctx: Context, lead: HeldLead, { to, ...became }: Became): Promise<void> {
  const { id, partnerId, number, company } = lead;
  const contactedAt = lead.contactedAt ?? ctx.now;
  await ctx.tx.lead.update({
    where: { id },
    data: { status: 'converted', closedAt: ctx.now, contactedAt, ...became, version: { increment: 1 } },
  });
  await ctx.record(leadConverted, { id, partnerId }, { number, company, to, partner: lead.partner?.name ?? null });
}
