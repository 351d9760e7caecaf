import 'server-only';
import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { command } from '@/lib/platform/command';
import type { Model } from '@/lib/core/learning/model';
import { leadError } from '@/lib/domain/leads/errors';
import { modelChosen } from '@/lib/domain/leads/events';
import { trainJob } from './jobs';
import { rescore } from './rescore';

export const trainModel = command('lead.train', {
  summary: 'Learn anew from the closed leads, in the background.',
  input: z.strictObject({}),
  output: z.object({ started: z.boolean() }),
  run: async (ctx) => {
    // Two presses learn once.
    await ctx.enqueue(trainJob, { by: ctx.viewer.name }, { key: `leads.train ${ctx.viewer.workspaceId}` });
    return { started: true };
  },
});

export const chooseModel = command('lead.choose_model', {
  summary: 'Score by an earlier model again.',
  input: z.strictObject({ modelId: uuid }),
  output: z.object({ number: z.number() }),
  run: async (ctx, { modelId }) => {
    const { tx } = ctx;
    const found = await tx.leadModel.findUnique({ where: { id: modelId }, select: { number: true, model: true } });
    if (!found) throw leadError('model_not_found');
    if (!found.model) throw leadError('model_is_none');

    await tx.leadModel.updateMany({ where: { active: true }, data: { active: false } });
    await tx.leadModel.updateMany({ where: { id: modelId }, data: { active: true } });
    await rescore(ctx, { id: modelId, model: found.model as unknown as Model });
    await ctx.record(modelChosen, { id: modelId, partnerId: null }, { number: found.number });
    return { number: found.number };
  },
});
