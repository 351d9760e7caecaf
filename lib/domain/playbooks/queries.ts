import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/platform/query';
import { readHere, readSurroundings } from '@/lib/domain/process/conditions/surroundings';
import { playError } from './errors';
import { readMatching } from './matching';
import { readOffered } from './offered';
import { dealPlaysInput, matchInput, playAt } from './schema';
import { readSummaries } from './summaries';

export const listPlays = query('play.list', {
  summary: 'All plays: when they appear, how often they were offered and used, and how those deals fared.',
  input: z.strictObject({}),
  run: ({ tx, now }) => readSummaries(tx, now, {}),
});

export const getPlay = query('play.get', {
  summary: 'One play with its conditions, what it offers, and how its deals fared.',
  input: playAt,
  run: async ({ tx, now }, { playId }) => {
    const [play] = await readSummaries(tx, now, { id: playId });
    if (!play) throw playError('not_found');
    return play;
  },
});

export const matchDeals = query('play.matches', {
  summary: 'The open deals that conditions match now: how many, and the first 20.',
  input: matchInput,
  run: async ({ tx, now }, asked) => readMatching(tx, asked, await readHere(tx, now)),
});

export const listDealPlays = query('play.for_deal', {
  summary: 'The plays that are offered at a deal while their conditions hold, and those used in its stage.',
  input: dealPlaysInput,
  run: async (ctx, { opportunityId }) => {
    const deal = await ctx.tx.opportunity.findUnique({ where: { id: opportunityId } });
    if (!deal) throw playError('deal_not_found');
    return readOffered(ctx, deal, await readSurroundings(ctx.tx, deal.processId, ctx.now));
  },
});
