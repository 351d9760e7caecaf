import 'server-only';
import { command, type Context } from '@/lib/platform/command';
import { processError } from '@/lib/domain/process/errors';
import { draftDiscarded, draftOpened } from '@/lib/domain/process/events';
import { publishable } from '@/lib/domain/process/lint/rules/judge';
import { loadStages } from '@/lib/domain/process/load';
import { addStages, markPublished } from '@/lib/domain/process/publish';
import { lockDraft } from './lock';
import { discardingDraft, openingDraft, publishing } from './schema';
import { readStudio } from './studio';
import type { StudioView } from './vocabulary';

export const openDraft = command('process.open_draft', {
  summary:
    'Starts the next version of a process as a copy of the published one; answers the draft that there is, if any.',
  input: openingDraft,
  run: async (context, { processId }): Promise<StudioView> => {
    // Two people who start at once get one draft.
    await context.tx.$queryRaw`select id from "Process" where id = ${processId}::uuid for no key update`;
    const studio = await readStudio(context.tx, processId);
    if (studio.draft) return studio;

    await copyPublished(context, studio);
    return readStudio(context.tx, processId);
  },
});

async function copyPublished(context: Context, { process, published }: StudioView): Promise<void> {
  const { tx, viewer, now, record } = context;
  const number = (published?.number ?? 0) + 1;
  const row = { workspaceId: viewer.workspaceId, processId: process.id, number, createdAt: now, updatedAt: now };
  const draft = await tx.processVersion.create({ data: row });

  const source = await tx.processVersion.findFirst({ where: { processId: process.id, status: 'published' } });
  const stages = source ? await loadStages(tx, source.id) : [];
  await addStages(context, { processId: process.id, versionId: draft.id }, stages);
  await record(draftOpened, { id: process.id, partnerId: null }, { name: process.name, number });
}

export const discardDraft = command('process.discard_draft', {
  summary: 'Throws a draft away. A process that was never published goes with it.',
  input: discardingDraft,
  run: async (context, input): Promise<{ isProcessGone: boolean }> => {
    const { id, processId, name, number } = await lockDraft(context, input);
    const { tx } = context;

    await tx.processVersion.delete({ where: { id } });
    const isProcessGone = (await tx.processVersion.count({ where: { processId } })) === 0;
    if (isProcessGone) await tx.process.delete({ where: { id: processId } });

    await context.record(draftDiscarded, { id: processId, partnerId: null }, { name, number });
    return { isProcessGone };
  },
});

export const publishProcess = command('process.publish', {
  summary: 'Makes the draft the version that new deals start on. Open deals stay on theirs.',
  input: publishing,
  run: async (context, { notes, ...input }): Promise<StudioView> => {
    const { id, processId, name, number } = await lockDraft(context, input);
    const verdict = publishable(await loadStages(context.tx, id));
    if (!verdict.ok) throw processError(verdict.reason, { details: { findings: verdict.details } });

    await markPublished(context, { processId, versionId: id, name, number, notes });
    return readStudio(context.tx, processId);
  },
});
