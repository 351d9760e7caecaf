import 'server-only';
import type { Context } from '@/lib/platform/command';
import { openOpportunity } from '@/lib/domain/opportunities/open';
import { prove } from '@/lib/domain/opportunities/proofs';
import { REGISTRATION_APPROVED } from '@/lib/domain/process/criteria/rules/facts';
import type { Held } from '@/lib/domain/registrations/current';
import { registrationApproved } from '@/lib/domain/registrations/events';

type Approved = { protectedUntil: Date | null; letter: Array<string> };

/** The deal that an approved registration is from now on, protected: a new one, or the one that it renews. */
export async function openDeal(ctx: Context, held: Held, { protectedUntil, letter }: Approved): Promise<void> {
  const { id, partnerId, number, company } = held;
  const deal = (await renewedDeal(ctx, held)) ?? (await openOpportunity(ctx, { ...dealOf(held), protectedUntil }));
  await ctx.tx.opportunity.update({ where: { id: deal.id }, data: { protectedUntil } });
  await ctx.tx.dealRegistration.update({ where: { id }, data: { opportunityId: deal.id } });
  await prove(ctx, { id: deal.id, partnerId }, REGISTRATION_APPROVED);
  await ctx.record(
    registrationApproved,
    { id, partnerId },
    {
      ...{ number, company, letter },
      protectedUntil: protectedUntil?.toISOString() ?? '',
      opportunityId: deal.id,
      opportunityNumber: deal.number,
    },
  );
}

/** The open deal of the registration that had ended; a closed one stays closed, and the customer's next deal is another. */
async function renewedDeal({ tx }: Context, { renewsId, partnerId }: Held) {
  if (!renewsId) return null;
  const renewed = await tx.dealRegistration.findUnique({
    where: { id: renewsId },
    select: { opportunity: { select: { id: true, number: true, partnerId: true, stageKind: true } } },
  });
  const deal = renewed?.opportunity ?? null;
  return deal?.stageKind === 'open' && deal.partnerId === partnerId ? deal : null;
}

/** The deal that a registration becomes. Its owner is the seller who sent it, if a partner's seller did. */
function dealOf({ submittedBy, products, closeDate, ...held }: Held) {
  const { partnerId, accountId, amountMinor, currency, dealType } = held;
  const { competitor, nextStep } = held;
  return {
    ...{ partnerId, accountId, amountMinor, currency, dealType },
    ...{ competitor, nextStep },
    problem: held.problem || null,
    contactName: held.contactName || null,
    contactEmail: held.contactEmail || null,
    title: held.company,
    closeDate: closeDate.toISOString().slice(0, 10),
    productIds: products.map(({ product }) => product.id),
    ownerId: submittedBy?.partnerId ? submittedBy.id : null,
  };
}
