import 'server-only';
import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { query } from '@/lib/platform/query';
import { offerFields, toOffer } from './view';
import { offerList, type OfferList } from './schema';

export const listOffers = query('lead.list_offers', {
  summary: 'Leads that are held out to partners: a partner’s own, those that wait first; or all of one lead.',
  input: z.strictObject({ leadId: uuid.optional(), open: z.stringbool().or(z.boolean()).default(false) }),
  output: offerList,
  run: async ({ tx, now }, { leadId, open }): Promise<OfferList> => {
    const rows = await tx.leadOffer.findMany({
      where: { ...(leadId && { leadId }), ...(open && { status: 'open' }) },
      select: offerFields,
      orderBy: [{ status: 'asc' }, { offeredAt: 'desc' }],
      take: 200,
    });
    return { items: rows.map(toOffer), now: now.toISOString() };
  },
});
