import 'server-only';
import type { z } from 'zod';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import { signalError } from './errors';
import { signalReceived } from './events';
import { signalInput, signalWritten } from './schema';

type Input = z.output<typeof signalInput>;
type Written = z.output<typeof signalWritten>;

/** Clocks of two systems are never quite the same. */
const TOLERATED_MS = 5 * 60_000;

export const receiveSignal = command('opportunity.receive_signal', {
  summary: 'Tell of something the customer did: opened, clicked, replied or attended',
  input: signalInput,
  output: signalWritten,
  run: async (ctx, input): Promise<Written> => {
    const deal = await ctx.tx.opportunity.findUnique({ where: { id: input.opportunityId } });
    if (!deal) throw signalError('not_found');
    const at = momentOf(input, ctx.now);

    const row = { ...partsOf(input), id: newId(), workspaceId: deal.workspaceId, opportunityId: deal.id, at };
    const { count } = await ctx.tx.buyerSignal.createMany({
      data: { ...row, partnerId: deal.partnerId, externalId: input.externalId ?? null, receivedAt: ctx.now },
      skipDuplicates: true,
    });
    if (count === 0) return firstOf(ctx, input);

    await touch(ctx, deal.id, at);
    const { number, title, partnerId } = deal;
    const { kind, subject: about, source } = row;
    await ctx.record(
      signalReceived,
      { id: deal.id, partnerId },
      { number, title, kind, about, source, at: at.toISOString() },
    );
    return answer(row);
  },
});

function momentOf({ at }: Input, now: Date): Date {
  const moment = at === undefined ? now : new Date(at);
  if (moment.getTime() > now.getTime() + TOLERATED_MS)
    throw signalError('in_future', { fields: { at: ['This has not happened yet. Send when it was.'] } });
  return moment;
}

function partsOf({ kind, subject, source }: Input) {
  return { kind, subject: subject ?? '', source: source ?? '' };
}

/** What the customer does is activity; one that is told of late does not set the clock back. */
async function touch({ tx }: Context, id: string, at: Date): Promise<void> {
  await tx.opportunity.updateMany({ where: { id, lastActivityAt: { lt: at } }, data: { lastActivityAt: at } });
}

async function firstOf({ tx }: Context, { externalId, opportunityId }: Input): Promise<Written> {
  const first = await tx.buyerSignal.findFirst({ where: { externalId: externalId ?? null, opportunityId } });
  if (!first) throw signalError('other_deal');
  return answer(first);
}

function answer({ id, kind, subject, source, at }: Omit<Written, 'at'> & { at: Date }): Written {
  return { id, kind, subject, source, at: at.toISOString() };
}
