import 'server-only';
import type { z } from 'zod';
import { query } from '@/lib/platform/query';
import { partnerError } from './errors';
import { inOrder } from './order';
import { getPartnerSchema, listPartnersSchema, partnerListSchema, partnerSchema } from './schema';
import { viewPartners, type Assessed } from './view';
import type { PartnerList, PartnerView } from './vocabulary';

export const listPartners = query('partner.list', {
  summary: 'The partners with their open deals, what they won in twelve months, and how each one does.',
  input: listPartnersSchema,
  output: partnerListSchema,
  run: async (ctx, { order, offset, limit, ...filter }): Promise<PartnerList> => {
    const { tx, viewer } = ctx;
    const all = await viewPartners(ctx);
    const { currency } = await tx.workspace.findUniqueOrThrow({
      where: { id: viewer.workspaceId },
      select: { currency: true },
    });
    const fitting = inOrder(
      all.filter(({ view }) => fits(view, filter)),
      order,
    );
    const partners = fitting.slice(offset, offset + limit).map(({ view }) => view);
    return { partners, total: fitting.length, currency, ...overviewOf(all) };
  },
});

export const getPartner = query('partner.get', {
  summary: 'One partner: its record, its figures and how it does.',
  input: getPartnerSchema,
  output: partnerSchema,
  run: async (ctx, { partnerId }): Promise<PartnerView> => {
    const [found] = await viewPartners(ctx, partnerId);
    if (!found) throw partnerError('not_found');
    return found.view;
  },
});

type Filter = Omit<z.output<typeof listPartnersSchema>, 'order' | 'offset' | 'limit'>;

function fits(partner: PartnerView, { q, ...exact }: Filter): boolean {
  const named = !q || partner.name.toLocaleLowerCase().includes(q.toLocaleLowerCase());
  return (
    named &&
    (['status', 'tier', 'type', 'region'] as const).every((field) => !exact[field] || exact[field] === partner[field])
  );
}

function overviewOf(all: ReadonlyArray<Assessed>): Pick<PartnerList, 'summary' | 'regions'> {
  const partners = all.map(({ view }) => view);
  const summary = {
    active: partners.filter(({ status }) => status === 'active').length,
    applicants: partners.filter(({ status }) => status === 'applicant').length,
    openDeals: partners.reduce((sum, { openDeals }) => sum + openDeals, 0),
    wonDeals: partners.reduce((sum, { wonDeals }) => sum + wonDeals, 0),
    lostDeals: partners.reduce((sum, { lostDeals }) => sum + lostDeals, 0),
    openMinor: String(partners.reduce((sum, { openMinor }) => sum + BigInt(openMinor), 0n)),
  };
  const regions = [...new Set(partners.map(({ region }) => region))].toSorted((a, b) => a.localeCompare(b, 'en'));
  return { summary, regions };
}
