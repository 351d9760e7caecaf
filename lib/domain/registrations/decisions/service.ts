import 'server-only';
import { command } from '@/lib/platform/command';
import { passLevel } from '@/lib/domain/registrations/approvals/pass';
import { viewWritten } from '@/lib/domain/registrations/current';
import { registrationRejected, registrationReturned } from '@/lib/domain/registrations/events';
import { registrationView, type RegistrationView } from '@/lib/domain/registrations/views/schema';
import { openDeal } from './open-deal';
import * as input from './schema';
import { judge, settle } from './settle';

export const approveRegistration = command('registration.approve', {
  summary: 'Approve a registration: opens the deal in the process that fits, protected for the partner.',
  input: input.approveRegistration,
  output: registrationView,
  run: async (ctx, { note = null, alongside, discount = null, ...seen }): Promise<RegistrationView> => {
    const verdict = { verdict: 'approved', note, alongside, discount } as const;
    const judged = await judge(ctx, seen, verdict);
    const { waiting } = judged;
    if (waiting && waiting.place < waiting.of) {
      await passLevel(ctx, judged.held, waiting, note);
      return viewWritten(ctx, judged.held.id);
    }
    const { held, decided, letter } = await settle(ctx, judged, verdict);
    await openDeal(ctx, held, { protectedUntil: decided.protectedUntil, letter });
    return viewWritten(ctx, held.id);
  },
});

export const rejectRegistration = command('registration.reject', {
  summary: 'Reject a registration, with a reason that the partner reads.',
  input: input.rejectRegistration,
  output: registrationView,
  run: async (ctx, { reason, note = null, ...seen }): Promise<RegistrationView> => {
    const verdict = { verdict: 'rejected', reason, note } as const;
    const { held, letter } = await settle(ctx, await judge(ctx, seen, verdict), verdict);
    const { id, partnerId, number, company } = held;
    await ctx.record(registrationRejected, { id, partnerId }, { number, company, letter, reason });
    return viewWritten(ctx, id);
  },
});

export const returnRegistration = command('registration.return', {
  summary: 'Return a registration with a question: the clock waits until the partner has answered.',
  input: input.returnRegistration,
  output: registrationView,
  run: async (ctx, { question, fields, ...seen }): Promise<RegistrationView> => {
    const asked = [...new Set(fields)];
    const verdict = { verdict: 'returned', question, asked } as const;
    const { held } = await settle(ctx, await judge(ctx, seen, verdict), verdict);
    const { id, partnerId, number, company } = held;
    await ctx.record(registrationReturned, { id, partnerId }, { number, company, question, asked });
    return viewWritten(ctx, id);
  },
});
