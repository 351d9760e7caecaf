import 'server-only';
import { companyNames } from '@/lib/core/company-keys';
import { isFreeMailDomain, registrableDomain } from '@/lib/core/domains';
import { newId } from '@/lib/core/ids';
import type { Context } from '@/lib/platform/command';
import { leadError } from '@/lib/domain/leads/errors';
import { leadReceived } from '@/lib/domain/leads/events';
import type { CreateLead } from '@/lib/domain/leads/schema';
import { scoreLead } from '@/lib/domain/leads/scoring/score-lead';
import type { LeadOrigin } from '@/lib/domain/leads/vocabulary';
import { knownOf } from './known';

type Door = { origin: LeadOrigin; sourceId?: string | null };

/** Writes a lead down with what is known of it now, and scores it. Answers its id. */
export async function receive(ctx: Context, { route: _route, ...lead }: CreateLead, door: Door): Promise<string> {
  demandReachable(lead);
  await demandNew(ctx, lead.externalId);
  const product = await productOf(ctx, lead.productId);

  const id = newId();
  const { workspaceId } = ctx.viewer;
  const number = await ctx.nextNumber('lead');
  const { more, ...facts } = lead;
  const known = knownOf({ ...lead, origin: door.origin, productLine: product?.line ?? null });
  await ctx.tx.lead.createMany({
    data: {
      ...{ id, workspaceId, number, origin: door.origin, sourceId: door.sourceId ?? null, receivedAt: ctx.now },
      ...facts,
      ...companyNames(lead.company),
      ...{ need: lead.need ?? '', domain: domainOf(lead), more, known },
      consentAt: lead.consentText ? ctx.now : null,
    },
  });
  await scoreLead(ctx, { id, known });
  const { company, source } = lead;
  await ctx.record(leadReceived, { id, partnerId: null }, { number, company, source, origin: door.origin });
  return id;
}

/** Without an address or a number nobody can get in touch. */
export function demandReachable({
  contactEmail,
  contactPhone,
}: Pick<CreateLead, 'contactEmail' | 'contactPhone'>): void {
  if (!contactEmail && !contactPhone) throw leadError('nobody_to_reach', { fields: { contactEmail: [REACH] } });
}

const REACH = 'Write an e-mail address or a phone number.';

/** The company's own domain: of its website, or of a mail address that is not a free one. */
export function domainOf({ website, contactEmail }: Pick<CreateLead, 'website' | 'contactEmail'>): string | null {
  const host = website ?? contactEmail?.slice(contactEmail.lastIndexOf('@') + 1) ?? null;
  const domain = host === null ? null : registrableDomain(host);
  return domain === null || isFreeMailDomain(domain) ? null : domain;
}

async function demandNew({ tx }: Context, externalId: string | null | undefined): Promise<void> {
  if (!externalId) return;
  const taken = await tx.lead.findFirst({ where: { externalId }, select: { id: true, number: true } });
  if (taken) throw leadError('external_id_taken', { details: taken });
}

export async function productOf({ tx }: Context, productId: string | null | undefined) {
  if (!productId) return null;
  const product = await tx.product.findUnique({ where: { id: productId }, select: { line: true } });
  if (!product) throw leadError('unknown_product', { fields: { productId: ['Choose a product from the list.'] } });
  return product;
}
