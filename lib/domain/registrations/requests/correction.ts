import 'server-only';
import { z } from 'zod';
import { companyNames } from '@/lib/core/company-keys';
import { countryName } from '@/lib/core/countries';
import { registrableDomain } from '@/lib/core/domains';
import type { Context } from '@/lib/platform/command';
import { keepAccount } from '@/lib/domain/accounts/keep';
import { refusal, type Held } from '@/lib/domain/registrations/current';
import { holdsProtection } from '@/lib/domain/registrations/decisions/rules';
import { registrationError } from '@/lib/domain/registrations/errors';
import { lockCustomer } from '@/lib/domain/registrations/locks';
import { findRivals } from '@/lib/domain/registrations/matching/rivals';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import { findProducts } from '@/lib/domain/registrations/submission';

/** As it is kept with the request until somebody decides. */
const correction = z.object({
  company: z.string(),
  website: z.string(),
  country: z.string(),
  productIds: z.array(z.string()),
});
export type Correction = z.output<typeof correction>;

/** What would be another, as both sides read it: "Customer: A, now B." Blank where nothing would. */
export async function correctionWords(ctx: Context, held: Held, asked: Correction): Promise<string> {
  const { locale } = await loadProgramme(ctx.tx, ctx.viewer);
  const sold = await findProducts(ctx, asked.productIds);
  const before = { ...held, products: held.products.map(({ product }) => product.name) };
  const pairs = [
    ['Customer', before.company, asked.company],
    ['Website', before.website, asked.website],
    ['Country', countryName(before.country, locale), countryName(asked.country, locale)],
    ['Products', namesOf(before.products), namesOf(sold.map(({ name }) => name))],
  ] as const;
  return pairs
    .filter(([, then, now]) => then !== now)
    .map(([what, then, now]) => `${what}: ${then}, now ${now}.`)
    .join(' ');
}

/** Makes the registration and its deal what was asked for. Refused where another partner is protected there, unless both may go on. */
export async function correct(ctx: Context, held: Held, stored: unknown, alongside: boolean): Promise<void> {
  const asked = correction.parse(stored);
  await demandFree(ctx, held, asked, alongside);
  const { partnerId, city, opportunityId } = held;
  const { company: name, website, country } = asked;
  const domain = domainOf(website);
  const account = await keepAccount(ctx, { partnerId, name, domain, country, city });
  await ctx.tx.dealRegistration.update({
    where: { id: held.id },
    data: { company: name, website, domain, country, accountId: account.id, ...companyNames(name) },
  });
  await replaceProducts(ctx, held, asked.productIds);
  if (opportunityId) {
    // Whoever looks at the deal meanwhile saw another one.
    const data = { title: name, accountId: account.id, version: { increment: 1 } };
    await ctx.tx.opportunity.update({ where: { id: opportunityId }, data });
  }
}

async function demandFree(ctx: Context, held: Held, asked: Correction, alongside: boolean): Promise<void> {
  await lockCustomer(ctx, asked);
  const programme = await loadProgramme(ctx.tx, ctx.viewer);
  const sold = await findProducts(ctx, asked.productIds);
  const { partnerId, dealType, contactEmail, city } = held;
  const customer = { ...asked, contactEmail, city, products: sold.map(({ name }) => name) };
  const rivals = await findRivals(ctx.tx, { partnerId, dealType, now: ctx.now, customer }, programme);
  if (!alongside && rivals.some((rival) => holdsProtection(rival, ctx.now))) {
    throw await refusal(ctx, held.id, 'protected_elsewhere');
  }
}

async function replaceProducts({ tx, viewer }: Context, held: Held, productIds: ReadonlyArray<string>): Promise<void> {
  const { workspaceId } = viewer;
  const { id: registrationId, partnerId, opportunityId } = held;
  await tx.registrationProduct.deleteMany({ where: { registrationId } });
  await tx.registrationProduct.createMany({
    data: productIds.map((productId) => ({ workspaceId, partnerId, registrationId, productId })),
  });
  if (!opportunityId) return;
  await tx.opportunityProduct.deleteMany({ where: { opportunityId } });
  await tx.opportunityProduct.createMany({
    data: productIds.map((productId) => ({ workspaceId, partnerId, opportunityId, productId })),
  });
}

function domainOf(website: string): string {
  const domain = registrableDomain(website);
  if (!domain) throw registrationError('website', { fields: { website: ['Write the customer’s own website.'] } });
  return domain;
}

function namesOf(names: ReadonlyArray<string>): string {
  return names.toSorted().join(', ');
}
