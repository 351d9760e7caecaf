import 'server-only';
import { command } from '@/lib/platform/command';
import { processError } from '@/lib/domain/process/errors';
import { draftDiscarded } from '@/lib/domain/process/events';
import { publishable } from '@/lib/domain/process/lint/rules/judge';
import { loadStages } from '@/lib/domain/process/load';
import { markPublished } from '@/lib/domain/process/publish';
import { bringToVariants } from '@/lib/domain/process/variants/follow';
import { lockDraft } from './lock';
import { openDraftOf } from './open';
import { discardingDraft, openingDraft, publishing } from './schema';
import { readStudio } from './studio';
import type { StudioView } from './vocabulary';

export const openDraft = command('process.open_draft', {
  summary:
    'Starts the next version of a process as a copy of the published one; answers the draft that there is, if any.',
  input: openingDraft,
  run: async (context, { processId }): Promise<StudioView> => {
    await openDraftOf(context, processId);
    return readStudio(context.tx, processId);
  },
});

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
    await bringToVariants(context, { id: processId, name });
    return readStudio(context.tx, processId);
  },
});
