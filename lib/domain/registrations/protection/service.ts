import 'server-only';
import { command } from '@/lib/platform/command';
import { holdRegistration, refusal, viewWritten } from '@/lib/domain/registrations/current';
import { registrationCancelled } from '@/lib/domain/registrations/events';
import { registrationView, type RegistrationView } from '@/lib/domain/registrations/views/schema';
import { decidedDeal } from '@/lib/domain/registrations/requests/rules';
import { endProtection } from './end';
import { cancel, cancellationLetter } from './rules';
import * as input from './schema';

export const cancelRegistration = command('registration.cancel', {
  summary: 'End a protection before its time, with a reason that the partner reads. The deal stays, free for others.',
  input: input.cancelRegistration,
  output: registrationView,
  run: async (ctx, { reason, note = null, ...seen }): Promise<RegistrationView> => {
    const held = await holdRegistration(ctx, seen);
    const outcome = cancel(decidedDeal(held), { reason, note });
    if (!outcome.ok) throw await refusal(ctx, held.id, outcome.reason);

    const { id, partnerId, number, company } = held;
    const letter = [...cancellationLetter({ reason, note }, held)];
    await endProtection(ctx, held, { status: outcome.value, endReason: letter.join('\n\n') });
    await ctx.record(registrationCancelled, { id, partnerId }, { number, company, letter, reason });
    return viewWritten(ctx, id);
  },
});
