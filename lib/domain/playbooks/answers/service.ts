import 'server-only';
import { z } from 'zod';
import { command, type Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { playError } from '@/lib/domain/playbooks/errors';
import { playPassed, playUsed } from '@/lib/domain/playbooks/events';
import { readPlays } from '@/lib/domain/playbooks/plays';
import { passInput, useInput } from '@/lib/domain/playbooks/schema';
import { writeTasks } from './tasks';

const answered = z.object({ offerId: z.uuid(), tasks: z.number() });

export const usePlay = command('play.use', {
  summary: 'Use a play that is offered at a deal: what it has to do becomes tasks',
  input: useInput,
  output: answered,
  run: async (ctx, { offerId }) => {
    const { offer, deal, play } = await openOffer(ctx, offerId);
    await answer(ctx, offerId, { usedAt: ctx.now, usedById: userIdOf(ctx.viewer) });

    const tasks = await writeTasks(ctx, { offerId: offer.id, deal, play });
    await touch(ctx, deal.id);
    const { number, title, partnerId } = deal;
    const { id, name } = play;
    await ctx.record(playUsed, { id: deal.id, partnerId }, { number, title, play: { id, name }, tasks });
    return { offerId, tasks };
  },
});

export const passPlay = command('play.pass', {
  summary: 'Say that a play is not for this deal, if you like with the reason',
  input: passInput,
  output: answered,
  run: async (ctx, { offerId, reason = null }) => {
    const { deal, play } = await openOffer(ctx, offerId);
    await answer(ctx, offerId, { passedAt: ctx.now, passReason: reason });

    const { number, title, partnerId } = deal;
    const { id, name } = play;
    await ctx.record(playPassed, { id: deal.id, partnerId }, { number, title, play: { id, name }, reason });
    return { offerId, tasks: 0 };
  },
});

async function openOffer({ tx }: Context, id: string) {
  const offer = await tx.playOffer.findUnique({ where: { id }, include: { opportunity: true } });
  const [play] = offer ? await readPlays(tx, { id: offer.playId }) : [];
  if (!offer || !play) throw playError('offer_not_found');
  if (offer.opportunity.stageKind !== 'open') throw playError('deal_closed');
  return { offer, deal: offer.opportunity, play };
}

/** Of two answers at the same time the second finds nothing to answer. */
async function answer(
  { tx }: Context,
  id: string,
  data: { usedAt: Date; usedById: string | null } | { passedAt: Date; passReason: string | null },
): Promise<void> {
  const { count } = await tx.playOffer.updateMany({ where: { id, usedAt: null, passedAt: null }, data });
  if (count === 0) throw playError('answered');
}

async function touch({ tx, now }: Context, id: string): Promise<void> {
  await tx.opportunity.updateMany({ where: { id }, data: { lastActivityAt: now } });
}
