import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/platform/db/client';
import { createInput } from '@/lib/domain/opportunities/deal/schema';
import { leadError } from '@/lib/domain/leads/errors';
import { NO_ANSWERS, type RawAnswers } from '@/lib/domain/registrations/vocabulary';

const fields = {
  company: true,
  website: true,
  domain: true,
  country: true,
  city: true,
  contactName: true,
  contactEmail: true,
  need: true,
  number: true,
  productId: true,
} as const;

export type LeadForDeal = Awaited<ReturnType<typeof leadForDeal>>;

export async function leadForDeal(tx: Tx, leadId: string) {
  const lead = await tx.lead.findUnique({ where: { id: leadId }, select: fields });
  if (!lead) throw leadError('not_found');
  return lead;
}

type Deal = { amount: string; currency: string; closeDate: string };

/** A registration as far as the lead knows it; what it does not know is asked in the form. */
export function answersFrom(lead: LeadForDeal, deal: Deal): RawAnswers {
  return {
    ...NO_ANSWERS,
    ...deal,
    company: lead.company,
    website: lead.website ?? lead.domain ?? '',
    country: lead.country ?? '',
    city: lead.city ?? '',
    contactName: lead.contactName,
    contactEmail: lead.contactEmail ?? '',
    problem: lead.need,
    dealType: 'new_customer',
    productIds: lead.productId ? [lead.productId] : [],
  };
}

export function dealFrom(lead: LeadForDeal, deal: Deal & { partnerId: string }): z.output<typeof createInput> {
  return createInput.parse({
    ...deal,
    customer: lead.company,
    dealType: 'new_customer',
    productIds: lead.productId ? [lead.productId] : [],
    contactName: lead.contactName,
    contactEmail: lead.contactEmail,
    problem: lead.need,
  });
}
