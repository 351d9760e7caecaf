import { newId } from '@/lib/core/ids';
import { seededRandom } from '@/lib/core/seeded-random';
import type { Context } from '@/lib/platform/command';
import { PARTNERS } from './cast';
import type { Founded } from './workspace';

const HOUR = 3_600_000;

/** Who worked on the past leads: partners of the country, how fast each took them and called. */
export async function dealOutPastLeads({ tx, viewer }: Context, { sellers }: Founded, now: Date): Promise<void> {
  const random = seededRandom('past lead partners');
  const leads = await tx.lead.findMany({
    select: { id: true, country: true, receivedAt: true, status: true },
    orderBy: { number: 'asc' },
  });
  for (const { id: leadId, country, receivedAt } of leads) {
    const fitting = PARTNERS.filter(({ territory }) => country !== null && territory.includes(country));
    if (fitting.length === 0) continue;
    const seller = sellers.get(random.pick(fitting).key)?.[0];
    if (!seller) continue;

    const acceptedAt = new Date(receivedAt.getTime() + random.lognormal(9, 0.8) * HOUR);
    const contactedAt = new Date(acceptedAt.getTime() + random.lognormal(20, 0.9) * HOUR);
    const contactDueAt = new Date(acceptedAt.getTime() + 48 * HOUR);
    const closing = contactedAt.getTime() + random.lognormal(9, 0.7) * 24 * HOUR;
    const closedAt = new Date(Math.min(closing, now.getTime() - HOUR));
    const { partnerId } = seller;
    await tx.lead.update({
      where: { id: leadId },
      data: { partnerId, acceptedAt, contactedAt, contactDueAt, closedAt, round: 1 },
    });
    await tx.leadOffer.createMany({
      data: {
        ...{ id: newId(), workspaceId: viewer.workspaceId, leadId, partnerId, status: 'accepted', round: 1 },
        ...{ teaser: TEASER, because: 'You sell in this country.', contactHours: 48, offeredAt: receivedAt },
        ...{ expiresAt: new Date(receivedAt.getTime() + 72 * HOUR), answeredAt: acceptedAt, answeredBy: seller.name },
      },
    });
  }
}

const TEASER = {
  country: null,
  city: null,
  industry: null,
  source: 'Earlier CRM',
  product: null,
  size: null,
  chance: null,
};
