import 'server-only';
import { z } from 'zod';
import { newId } from '@/lib/core/ids';
import { dealFacts, stageNamed } from '@/lib/domain/opportunities/deal-facts';
import type { StageFeedback } from '@/lib/platform/db/generated/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { command, type Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { tellDealtWith } from './deal-with';
import { feedbackError } from './errors';
import { feedbackAnswered, feedbackSaid } from './events';
import { answeringInput, closingInput, linkingInput, mergingInput, sayingInput } from './schema';
import { subjectOf, toldOf } from './told';

const settled = z.object({ id: z.uuid(), version: z.number().int() });
type Settled = { id: string; version: number };

export const sayFeedback = command('feedback.say', {
  summary: 'Say what is wrong, or good, about a stage where one is using it',
  input: sayingInput,
  output: z.object({ id: z.uuid() }),
  run: async (ctx, { opportunityId, stageKey, criterionKey = null, kind, text }): Promise<{ id: string }> => {
    const deal = await dealFacts(ctx.tx, opportunityId);
    const stage = stageNamed(deal, stageKey);
    const { number } = await ctx.tx.processVersion.findUniqueOrThrow({
      where: { id: deal.processVersionId },
      select: { number: true },
    });
    const known = [...stage.criteria, ...stage.entryCriteria].some(({ key }) => key === criterionKey);
    const row = {
      ...{ id: newId(), workspaceId: ctx.viewer.workspaceId, processId: deal.processId, opportunityId, kind, text },
      partnerId: ctx.viewer.kind === 'partner' ? ctx.viewer.partnerId : null,
      ...{ versionNumber: number, stageKey, criterionKey: known ? criterionKey : null },
      ...{ authorId: userIdOf(ctx.viewer), authorName: ctx.viewer.name, createdAt: ctx.now },
    };
    await ctx.tx.stageFeedback.createMany({ data: row });
    await ctx.record(feedbackSaid, subjectOf(row), { ...(await toldOf(ctx.tx, row)), kind, text });
    return { id: row.id };
  },
});

export const answerFeedback = command('feedback.answer', {
  summary: 'Answer what somebody said about a stage; they hear of it',
  input: answeringInput,
  output: settled,
  run: async (ctx, { feedbackId, version, answer }): Promise<Settled> => {
    const row = await findFeedback(ctx, feedbackId);
    const by = { answer, answeredById: userIdOf(ctx.viewer), answeredByName: ctx.viewer.name, answeredAt: ctx.now };
    const status = row.status === 'open' || row.status === 'closed' ? 'answered' : row.status;
    const done = await settle(ctx, row, version, { ...by, status });
    await ctx.record(feedbackAnswered, subjectOf(row), { ...(await toldOf(ctx.tx, row)), answer });
    return done;
  },
});

export const linkFeedback = command('feedback.link', {
  summary: 'Say in which version it is dealt with; who said it hears once that is published',
  input: linkingInput,
  output: settled,
  run: async (ctx, { feedbackId, version, number }): Promise<Settled> => {
    const row = await findFeedback(ctx, feedbackId);
    const { processId } = row;
    const target = await ctx.tx.processVersion.findUnique({ where: { processId_number: { processId, number } } });
    const newest = await ctx.tx.processVersion.aggregate({ where: { processId }, _max: { number: true } });
    if (!target && number !== (newest._max.number ?? 0) + 1) throw feedbackError('unknown_number');

    const done = await settle(ctx, row, version, { status: 'linked', linkedNumber: number });
    if (target && target.status !== 'draft') await tellDealtWith(ctx, { processId, number });
    return done;
  },
});

export const mergeFeedback = command('feedback.merge', {
  summary: 'Join an entry to another that says the same',
  input: mergingInput,
  output: settled,
  run: async (ctx, { feedbackId, version, intoId }): Promise<Settled> => {
    const row = await findFeedback(ctx, feedbackId);
    const into = await findFeedback(ctx, intoId);
    const isSame = into.processId === row.processId && into.stageKey === row.stageKey && into.id !== row.id;
    if (!isSame || into.mergedIntoId !== null) throw feedbackError('not_same_stage');

    await ctx.tx.stageFeedback.updateMany({ where: { mergedIntoId: row.id }, data: { mergedIntoId: into.id } });
    return settle(ctx, row, version, { mergedIntoId: into.id });
  },
});

export const closeFeedback = command('feedback.close', {
  summary: 'Put an entry away that needs no change',
  input: closingInput,
  output: settled,
  run: async (ctx, { feedbackId, version }): Promise<Settled> =>
    settle(ctx, await findFeedback(ctx, feedbackId), version, { status: 'closed' }),
});

async function findFeedback({ tx }: Context, id: string): Promise<StageFeedback> {
  const row = await tx.stageFeedback.findUnique({ where: { id } });
  if (!row) throw feedbackError('not_found');
  return row;
}

async function settle(
  { tx }: Context,
  { id }: StageFeedback,
  version: number,
  data: Prisma.StageFeedbackUncheckedUpdateManyInput,
): Promise<Settled> {
  const { count } = await tx.stageFeedback.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw feedbackError('changed');
  return { id, version: version + 1 };
}
