import 'server-only';
import type { Context } from '@/lib/platform/command';
import { processError } from '@/lib/domain/process/errors';
import { draftOpened } from '@/lib/domain/process/events';
import { loadStages } from '@/lib/domain/process/load';
import { addStages } from '@/lib/domain/process/publish';
import { followed, startDraft } from '@/lib/domain/process/variants/follow';

/** The draft of a process: the one that there is, or else its next version as a copy of the published one. */
export async function openDraftOf(ctx: Context, processId: string): Promise<{ id: string }> {
  const { tx } = ctx;
  // Two people who start at once get one draft.
  await tx.$queryRaw`select id from "Process" where id = ${processId}::uuid for no key update`;
  const process = await tx.process.findUnique({ where: { id: processId } });
  if (!process) throw processError('not_found');

  const draft = await tx.processVersion.findFirst({ where: { processId, status: 'draft' }, select: { id: true } });
  return draft ?? startNext(ctx, process);
}

type Process = { id: string; name: string; parentId: string | null };

async function startNext(ctx: Context, process: Process): Promise<{ id: string }> {
  const published = await ctx.tx.processVersion.findFirst({ where: { processId: process.id, status: 'published' } });
  const next = { id: process.id, number: (published?.number ?? 0) + 1 };
  const result = published && (await followed(ctx, process, published));
  const draft = result ? await startDraft(ctx, next, result) : await copied(ctx, next, published);

  await ctx.record(draftOpened, { id: process.id, partnerId: null }, { name: process.name, number: next.number });
  return draft;
}

type Next = { id: string; number: number };

async function copied(ctx: Context, { id: processId, number }: Next, source: { id: string } | null) {
  const { tx, viewer, now } = ctx;
  const row = { workspaceId: viewer.workspaceId, processId, number, createdAt: now, updatedAt: now };
  const draft = await tx.processVersion.create({ data: row, select: { id: true } });
  const stages = source ? await loadStages(tx, source.id) : [];
  await addStages(ctx, { processId, versionId: draft.id }, stages);
  return draft;
}
