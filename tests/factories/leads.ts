import type { z } from 'zod';
import { newId } from '@/lib/core/ids';
import { importLeads } from '@/lib/domain/leads/intake/import';
import { createLead } from '@/lib/domain/leads/service';
import type * as schema from '@/lib/domain/leads/schema';
import type { LeadView } from '@/lib/domain/leads/schema';
import { listOffers } from '@/lib/domain/leads/offers/queries';
import { assignLead } from '@/lib/domain/leads/offers/service';
import { createLeadRule } from '@/lib/domain/leads/routing/service';
import type { RuleInput } from '@/lib/domain/leads/routing/schema';
import { systemViewer, type PartnerViewer } from '@/lib/platform/viewer';
import { inWorkspace } from './workspace';

export type LeadInput = z.input<typeof schema.createLead>;

/** Somebody who asks, of whom nobody heard before. */
export function leadFacts(overrides: Partial<LeadInput> = {}): LeadInput {
  const word = newId().slice(-12);
  return {
    company: `${word} Works GmbH`,
    contactName: 'Petra Hallström',
    contactEmail: `p.hallstrom@${word}.example`,
    country: 'DE',
    source: 'Website',
    need: 'Kilns stop without warning. They want to know a day before.',
    ...overrides,
  };
}

type Somewhere = { workspaceId: string };

export function aLeadOf(
  { workspaceId }: Somewhere,
  overrides: Partial<LeadInput> = {},
  at = new Date(),
): Promise<LeadView> {
  return inWorkspace(workspaceId, (context) => createLead.within(context, leadFacts(overrides)), at);
}

/** A lead that this partner works on. */
export async function aLeadWith(partner: PartnerViewer, overrides: Partial<LeadInput> = {}): Promise<LeadView> {
  const { id: leadId, version } = await aLeadOf(partner, overrides);
  const { partnerId } = partner;
  return assignLead(systemViewer(partner.workspaceId), { leadId, version, partnerId, asOffer: false });
}

/** A lead that is held out to this partner, and the offer. */
export async function anOfferTo(partner: PartnerViewer, overrides: Partial<LeadInput> = {}) {
  const { id: leadId, version } = await aLeadOf(partner, overrides);
  const system = systemViewer(partner.workspaceId);
  const lead = await assignLead(system, { leadId, version, partnerId: partner.partnerId });
  const { items } = await listOffers(system, { leadId });
  const [offer] = items;
  if (!offer) throw new Error('there is no offer');
  return { lead, leadId, offerId: offer.id };
}

/** A rule behind those that there are: every lead in turn, unless said otherwise. */
export function aLeadRuleOf({ workspaceId }: Somewhere, overrides: Partial<RuleInput> = {}) {
  const rule = { name: `Rule ${newId()}`, method: 'round_robin' as const, ...overrides };
  return inWorkspace(workspaceId, (context) => createLeadRule.within(context, rule));
}

/** Closed leads, as they come out of another system: those of partners are converted much more often. */
export async function someClosedLeads({ workspaceId }: Somewhere, count: number): Promise<void> {
  const first = Date.UTC(2026, 0, 1);
  const lines = Array.from({ length: count }, (_unused, at) => {
    const isReferred = at % 3 === 0;
    const won = isReferred ? at % 4 !== 0 : at % 5 === 0;
    const day = new Date(first + at * 3_600_000).toISOString();
    return `Company ${at} Werke,p${at}@c${at}.example,${isReferred ? 'Referral' : 'Website'},${day},${won ? 'yes' : 'no'}`;
  });
  const table = ['Company,Email,Source,Created,Converted', ...lines].join('\n');
  await inWorkspace(workspaceId, (context) => importLeads.within(context, { table, write: true }));
}
