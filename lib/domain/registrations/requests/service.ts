import 'server-only';
import { command } from '@/lib/platform/command';
import { holdRegistration, refusal, viewWritten } from '@/lib/domain/registrations/current';
import { registrationError } from '@/lib/domain/registrations/errors';
import { requestDropped } from '@/lib/domain/registrations/events';
import { loadProgramme } from '@/lib/domain/registrations/programme/load';
import { registrationView, type RegistrationView } from '@/lib/domain/registrations/views/schema';
import { ask } from './ask';
import { decide } from './decide';
import { holdRequest } from './held';
import { correctionWords } from './correction';
import { appeal, decidedDeal, longestExtension, mayCorrect } from './rules';
import * as input from './schema';

export const askExtension = command('registration.ask_extension', {
  summary: 'Ask for longer protection before it ends, with what has happened since the approval.',
  input: input.askExtension,
  output: registrationView,
  run: async (ctx, { days, reason, ...seen }): Promise<RegistrationView> => {
    const held = await holdRegistration(ctx, seen);
    const programme = await loadProgramme(ctx.tx, ctx.viewer);
    const longest = longestExtension(decidedDeal(held), programme, ctx.now);
    if (!longest.ok) throw await refusal(ctx, held.id, longest.reason);
    if (days > longest.value) {
      throw registrationError('too_many_days', { fields: { days: [`Ask for at most ${longest.value} days.`] } });
    }

    await ask(ctx, held, { kind: 'extension', reason, days }, programme);
    await ctx.tx.dealRegistration.update({ where: { id: held.id }, data: { version: { increment: 1 } } });
    return viewWritten(ctx, held.id);
  },
});

export const askCorrection = command('registration.ask_correction', {
  summary: 'Ask for another customer or other products of an approved deal: somebody decides as on a registration.',
  input: input.askCorrection,
  output: registrationView,
  run: async (ctx, { reason, registrationId, version, ...asked }): Promise<RegistrationView> => {
    const held = await holdRegistration(ctx, { registrationId, version });
    const programme = await loadProgramme(ctx.tx, ctx.viewer);
    const may = mayCorrect(decidedDeal(held), ctx.now);
    if (!may.ok) throw await refusal(ctx, held.id, may.reason);
    const words = await correctionWords(ctx, held, asked);
    if (words === '') throw registrationError('same_as_approved', { fields: { company: [SAME] } });

    await ask(ctx, held, { kind: 'correction', reason: `${words} ${reason}`, correction: asked }, programme);
    await ctx.tx.dealRegistration.update({ where: { id: held.id }, data: { version: { increment: 1 } } });
    return viewWritten(ctx, held.id);
  },
});

const SAME = 'This is what was approved. Change the customer or the products.';

export const appealRejection = command('registration.appeal', {
  summary: 'Appeal a rejection: somebody else decides again.',
  input: input.appealRejection,
  output: registrationView,
  run: async (ctx, { reason, ...seen }): Promise<RegistrationView> => {
    const held = await holdRegistration(ctx, seen);
    const programme = await loadProgramme(ctx.tx, ctx.viewer);
    const outcome = appeal(held, programme, ctx.now);
    if (!outcome.ok) throw await refusal(ctx, held.id, outcome.reason);

    const data = { status: outcome.value, version: { increment: 1 } };
    await ctx.tx.dealRegistration.update({ where: { id: held.id }, data });
    await ask(ctx, held, { kind: 'appeal', reason }, programme);
    return viewWritten(ctx, held.id);
  },
});

export const dropRequest = command('registration.drop_request', {
  summary: 'Take back what was asked for before it is decided.',
  input: input.oneRequest,
  output: registrationView,
  run: async (ctx, seen): Promise<RegistrationView> => {
    const { request, held } = await holdRequest(ctx, seen);
    const { id: requestId, kind } = request;
    if (kind === 'change') throw await refusal(ctx, held.id, 'request_closed');

    const { id, number, company, partnerId } = held;
    const dropped = { status: 'dropped', decidedAt: ctx.now, version: { increment: 1 } } as const;
    await ctx.tx.registrationRequest.update({ where: { id: requestId }, data: dropped });
    const data = { ...(kind === 'appeal' && { status: 'rejected' as const }), version: { increment: 1 } };
    await ctx.tx.dealRegistration.update({ where: { id }, data });
    await ctx.record(requestDropped, { id, partnerId }, { number, company, kind });
    return viewWritten(ctx, id);
  },
});

export const decideRequest = command('registration.decide_request', {
  summary: 'Grant or refuse what was asked after the decision: longer protection, an appeal, a deal that changed.',
  input: input.decideRequest,
  output: registrationView,
  run: async (ctx, { requestId, version, ...verdict }): Promise<RegistrationView> => {
    const { request, held } = await holdRequest(ctx, { requestId, version });
    await decide(ctx, { request, held }, verdict);
    return viewWritten(ctx, held.id);
  },
});
