import 'server-only';
import { command, type Context } from '@/lib/platform/command';
import { amend } from './amend';
import { holdRegistration, refusal, viewWritten } from './current';
import { registrationAnswered, registrationSubmitted, registrationWithdrawn } from './events';
import { traceEnd } from './form/trace';
import { lockCustomer } from './locks';
import { findMatches } from './matching/find';
import { loadProgramme } from './programme/load';
import { resubmit, startClock, withdraw } from './rules';
import * as input from './schema';
import { findSent } from './sent';
import { checkSubmission, type Submission } from './submission';
import { registrationView, type RegistrationView } from './views/schema';
import { writeMatches, writeRegistration } from './write';

export const submitRegistration = command('registration.submit', {
  summary: 'Register a deal. The moment of sending decides who was first, and starts the clock.',
  input: input.submitRegistration,
  output: registrationView,
  run: async (ctx, answers): Promise<RegistrationView> => {
    await lockCustomer(ctx, answers, locksOf(answers));
    const sent = answers.draftId ? await findSent(ctx, answers.draftId, answers) : null;
    if (sent) return sent;

    const programme = await loadProgramme(ctx.tx, ctx.viewer);
    const submission = await checkSubmission(ctx, answers, programme);
    const matches = await ctx.elevate(() => findMatches(ctx.tx, { ...askedBy(submission), now: ctx.now }, programme));
    const clock = startClock(ctx.now, programme.decisionHours, programme.calendarIn(submission.region));

    const { id, ...written } = await writeRegistration(ctx, { submission, clock, matches });
    await ctx.elevate(() => writeMatches(ctx, id, matches));
    await dropDraft(ctx, id);
    const { partnerId, company, currency, amountMinor } = submission;
    const told = {
      ...written,
      company,
      currency,
      amountMinor: amountMinor.toString(),
      dueAt: clock.dueAt.toISOString(),
    };
    await ctx.record(registrationSubmitted, { id, partnerId }, told);
    return viewWritten(ctx, id);
  },
});

export const answerQuestion = command('registration.answer', {
  summary: 'Answer the vendor’s question: the clock goes on with the time that was left.',
  input: input.answerQuestion,
  output: registrationView,
  run: async (ctx, { answer, answers: after = null, ...seen }): Promise<RegistrationView> => {
    const held = await holdRegistration(ctx, seen);
    const { id, number, company } = held;
    const programme = await loadProgramme(ctx.tx, ctx.viewer);

    const outcome = resubmit(held, ctx.now, programme.calendarIn(held.partner.region));
    if (!outcome.ok) throw await refusal(ctx, id, outcome.reason);

    const changed = after ? await amend(ctx, held, { after, programme }) : [];
    const { status, dueAt, pausedAt } = outcome.value;
    const data = { status, dueAt, pausedAt, answer, askedFields: [], version: { increment: 1 } };
    await ctx.tx.dealRegistration.update({ where: { id }, data });
    const told = { number, company, answer, changed: [...changed], dueAt: dueAt.toISOString() };
    await ctx.record(registrationAnswered, { id, partnerId: held.partnerId }, told);
    return viewWritten(ctx, id);
  },
});

export const withdrawRegistration = command('registration.withdraw', {
  summary: 'Take a registration back before it is decided. It can’t be undone.',
  input: input.withdrawRegistration,
  output: registrationView,
  run: async (ctx, { reason = null, ...seen }): Promise<RegistrationView> => {
    const { id, number, company, ...held } = await holdRegistration(ctx, seen);

    const outcome = withdraw(held);
    if (!outcome.ok) throw await refusal(ctx, id, outcome.reason);

    const data = { status: outcome.value, pausedAt: null, version: { increment: 1 } };
    await ctx.tx.dealRegistration.update({ where: { id }, data });
    await ctx.record(registrationWithdrawn, { id, partnerId: held.partnerId }, { number, company, reason });
    return viewWritten(ctx, id);
  },
});

/** Besides the customer: a draft sent twice, and a reference used twice, at the same instant. */
function locksOf({ draftId, externalId }: input.SubmitRegistration): ReadonlyArray<string> {
  return [...(draftId ? [`draft:${draftId}`] : []), ...(externalId ? [`reference:${externalId}`] : [])];
}

function askedBy({ partnerId, products, ...customer }: Submission) {
  return {
    partnerId,
    dealType: customer.dealType,
    customer: { ...customer, products: products.map(({ name }) => name) },
  };
}

async function dropDraft(ctx: Context, id: string): Promise<void> {
  if (ctx.viewer.kind !== 'partner') return;
  await ctx.tx.registrationDraft.deleteMany({ where: { id } });
  await traceEnd(ctx, id, 'sentAt');
}
