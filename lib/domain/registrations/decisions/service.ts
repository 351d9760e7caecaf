import 'server-only';
import { command } from '@/lib/platform/command';
import { openOpportunity } from '@/lib/domain/opportunities/open';
import { prove } from '@/lib/domain/opportunities/proofs';
import { REGISTRATION_APPROVED } from '@/lib/domain/process/criteria/rules/facts';
import { viewWritten, type Held } from '@/lib/domain/registrations/current';
import { registrationApproved, registrationRejected, registrationReturned } from '@/lib/domain/registrations/events';
import { registrationView, type RegistrationView } from '@/lib/domain/registrations/views/schema';
import * as input from './schema';
import { settle } from './settle';

export const approveRegistration = command('registration.approve', {
  summary: 'Approve a registration: opens the deal in the process that fits, protected for the partner.',
  input: input.approveRegistration,
  output: registrationView,
  run: async (ctx, { note = null, alongside, ...seen }): Promise<RegistrationView> => {
    const { held, decided, letter } = await settle(ctx, seen, { verdict: 'approved', note, alongside });
    const { id, partnerId, number, company } = held;

    const deal = await openOpportunity(ctx, { ...dealOf(held), protectedUntil: decided.protectedUntil });
    await ctx.tx.dealRegistration.update({ where: { id }, data: { opportunityId: deal.id } });
    await prove(ctx, { id: deal.id, partnerId }, REGISTRATION_APPROVED);
    await ctx.record(
      registrationApproved,
      { id, partnerId },
      {
        ...{ number, company, letter },
        protectedUntil: decided.protectedUntil?.toISOString() ?? '',
        opportunityId: deal.id,
        opportunityNumber: deal.number,
      },
    );
    return viewWritten(ctx, id);
  },
});

export const rejectRegistration = command('registration.reject', {
  summary: 'Reject a registration, with a reason that the partner reads.',
  input: input.rejectRegistration,
  output: registrationView,
  run: async (ctx, { reason, note = null, ...seen }): Promise<RegistrationView> => {
    const { held, letter } = await settle(ctx, seen, { verdict: 'rejected', reason, note });
    const { id, partnerId, number, company } = held;
    await ctx.record(registrationRejected, { id, partnerId }, { number, company, letter, reason });
    return viewWritten(ctx, id);
  },
});

export const returnRegistration = command('registration.return', {
  summary: 'Return a registration with a question: the clock waits until the partner has answered.',
  input: input.returnRegistration,
  output: registrationView,
  run: async (ctx, { question, ...seen }): Promise<RegistrationView> => {
    const { held } = await settle(ctx, seen, { verdict: 'returned', question });
    const { id, partnerId, number, company } = held;
    await ctx.record(registrationReturned, { id, partnerId }, { number, company, question });
    return viewWritten(ctx, id);
  },
});

/** The deal that a registration becomes. Its owner is the seller who sent it, if a partner's seller did. */
function dealOf({ submittedBy, products, closeDate, ...held }: Held) {
  const { partnerId, accountId, amountMinor, currency, dealType } = held;
  const { problem, contactName, contactEmail, competitor, nextStep } = held;
  return {
    ...{ partnerId, accountId, amountMinor, currency, dealType },
    ...{ problem, contactName, contactEmail, competitor, nextStep },
    title: held.company,
    closeDate: closeDate.toISOString().slice(0, 10),
    productIds: products.map(({ product }) => product.id),
    ownerId: submittedBy?.partnerId ? submittedBy.id : null,
  };
}
