import 'server-only';
import { registrationSubmitted } from '@/lib/domain/registrations/events';
import { holdAnyVersion } from '@/lib/domain/leads/held';
import { permits } from '@/lib/domain/leads/rules';
import { on, type Subscriber } from '@/lib/platform/subscribe';
import { closeConverted } from './close-converted';

/** A lead becomes a registration when that is sent, not when it is begun: a draft may be thrown away. */
export const leadReactions: ReadonlyArray<Subscriber> = [
  on(registrationSubmitted, async (ctx, { subjectId: registrationId }) => {
    const begun = await ctx.tx.lead.findFirst({ where: { registrationId }, select: { id: true } });
    if (!begun) return;
    const lead = await holdAnyVersion(ctx, begun.id);
    if (permits(lead.status, 'convert').ok) await closeConverted(ctx, lead, { to: 'registration', registrationId });
  }),
];
