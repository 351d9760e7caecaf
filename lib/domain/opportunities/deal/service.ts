import 'server-only';
import { applyMove } from '@/lib/domain/opportunities/move';
import { cardSchema } from '@/lib/domain/opportunities/board/schema';
import { cardOf } from '@/lib/domain/opportunities/card';
import { dealFacts } from '@/lib/domain/opportunities/deal-facts';
import { demandOpen } from '@/lib/domain/opportunities/demand';
import { noteAdded } from '@/lib/domain/opportunities/events';
import { command } from '@/lib/platform/command';
import { openDeal } from './open-deal';
import { readDeal } from './read-deal';
import {
  createInput,
  criterionInput,
  dealSchema,
  moveInput,
  noteInput,
  noteWritten,
  overrideInput,
  updateInput,
} from './schema';
import { setCriterion } from './set-criterion';
import { writeUpdate } from './update';

export const createOpportunity = command('opportunity.create', {
  summary: 'Open a deal for a partner',
  input: createInput,
  output: dealSchema,
  run: async (ctx, input) => {
    const { id } = await openDeal(ctx, input);
    return readDeal(ctx, id);
  },
});

export const moveOpportunity = command('opportunity.move', {
  summary: 'Move a deal to another stage, or to another place in its column',
  input: moveInput,
  output: cardSchema,
  run: (ctx, { afterId, beforeId, ...move }) => {
    if (afterId !== undefined) return applyMove(ctx, { ...move, place: { afterId } });
    return applyMove(ctx, beforeId === undefined ? move : { ...move, place: { beforeId } });
  },
});

export const overrideGate = command('opportunity.override_gate', {
  summary: 'Let a deal pass although criteria are missing, with a reason that everybody at the deal can read',
  input: overrideInput,
  output: cardSchema,
  run: (ctx, input) => applyMove(ctx, input),
});

export const updateOpportunity = command('opportunity.update', {
  summary: 'Change fields of an open deal',
  input: updateInput,
  output: dealSchema,
  run: async (ctx, input) => {
    await writeUpdate(ctx, input);
    return readDeal(ctx, input.opportunityId);
  },
});

export const meetCriterion = command('opportunity.meet_criterion', {
  summary: 'Show an exit criterion to be met, or take that back',
  input: criterionInput,
  output: cardSchema,
  run: async (ctx, input) => {
    const deal = await dealFacts(ctx.tx, input.opportunityId);
    demandOpen(deal);
    await setCriterion(ctx, deal, input);
    return cardOf(await dealFacts(ctx.tx, deal.id));
  },
});

export const addNote = command('opportunity.add_note', {
  summary: 'Write a note into a deal’s timeline',
  input: noteInput,
  output: noteWritten,
  run: async (ctx, { opportunityId, note }): Promise<{ id: string }> => {
    const { id, number, title, partnerId } = await dealFacts(ctx.tx, opportunityId);
    await ctx.tx.opportunity.updateMany({ where: { id }, data: { lastActivityAt: ctx.now } });
    await ctx.record(noteAdded, { id, partnerId }, { number, title, note });
    return { id };
  },
});
