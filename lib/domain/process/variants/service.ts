import 'server-only';
import { command, type Context } from '@/lib/platform/command';
import { openDraftOf } from '@/lib/domain/process/draft/open';
import { processError } from '@/lib/domain/process/errors';
import { claimName } from '@/lib/domain/process/names';
import { startProcess } from '@/lib/domain/process/publish';
import type { ProcessSummary } from '@/lib/domain/process/schema';
import { readSummaries } from '@/lib/domain/process/summaries';
import { designsOf } from './designs';
import { variantError } from './errors';
import { parentChosen, parentLeft } from './events';
import { newestOf, type ParentVersion } from './parent';
import { wouldCircle } from './rules/kinship';
import { following, newVariant } from './schema';

export const createVariant = command('process.create_variant', {
  summary: 'Start a process that takes over the stages of another one and says only what differs.',
  input: newVariant,
  run: async (ctx, { parentId, name }): Promise<{ processId: string }> => {
    await claimName(ctx.tx, name, null);
    const { version, parent } = await readParent(ctx, parentId);

    const { processId, versionId } = await startProcess(ctx, { name, template: designsOf(version.stages) });
    await ctx.tx.process.update({ where: { id: processId }, data: { parentId } });
    await ctx.tx.processVersion.update({ where: { id: versionId }, data: { parentVersionId: version.id } });
    await ctx.record(parentChosen, { id: processId, partnerId: null }, { name, parent });
    return { processId };
  },
});

export const followProcess = command('process.follow', {
  summary: 'Let a process follow another one from now on, or stop following. Its stages stay as they are.',
  input: following,
  run: async (ctx, { processId, version, parentId }): Promise<ProcessSummary> => {
    const process = await lockProcess(ctx, { processId, version });
    if (parentId === null) await leave(ctx, process);
    else await choose(ctx, process, parentId);

    const [summary] = await readSummaries(ctx.tx, { id: processId });
    if (!summary) throw processError('not_found');
    return summary;
  },
});

type Row = { id: string; name: string; parentId: string | null };

/** Who follows whom is one thing: two at once could make a circle that neither of them sees. */
async function lockProcess({ tx }: Context, seen: { processId: string; version: number }): Promise<Row> {
  await tx.$queryRaw`
    select id from "ProcessVersion" where "processId" = ${seen.processId}::uuid and status = 'draft' for update`;
  await tx.$queryRaw`select id from "Process" order by id for no key update`;
  const process = await tx.process.findUnique({ where: { id: seen.processId } });
  if (!process) throw processError('not_found');
  if (process.version !== seen.version) {
    const [fresh] = await readSummaries(tx, { id: process.id });
    throw processError('changed', { details: fresh });
  }
  return process;
}

async function choose(ctx: Context, process: Row, parentId: string): Promise<void> {
  const { tx } = ctx;
  const { version, parent } = await readParent(ctx, parentId);
  const kin = await tx.process.findMany({ select: { id: true, parentId: true } });
  if (wouldCircle(kin, { id: process.id, parentId })) throw variantError('circle');

  // Its own stages stay: they are what differs from the parent's.
  const draft = await openDraftOf(ctx, process.id);
  const stages = await tx.stage.findMany({ where: { processVersionId: draft.id }, select: { key: true, kind: true } });
  const isOther = version.stages.some(({ key, kind }) => stages.some((one) => one.key === key && one.kind !== kind));
  if (isOther) throw variantError('other_kind');

  await tx.process.update({
    where: { id: process.id },
    data: { parentId, productLines: [], partnerTypes: [], version: { increment: 1 } },
  });
  await tx.processVersion.update({
    where: { id: draft.id },
    data: { parentVersionId: version.id, version: { increment: 1 }, updatedAt: ctx.now },
  });
  await ctx.record(parentChosen, { id: process.id, partnerId: null }, { name: process.name, parent });
}

async function leave(ctx: Context, { id, name, parentId }: Row): Promise<void> {
  if (parentId === null) return;

  const { tx } = ctx;
  const parent = await tx.process.findUniqueOrThrow({ where: { id: parentId }, select: { name: true } });
  await tx.process.update({ where: { id }, data: { parentId: null, version: { increment: 1 } } });
  await tx.processVersion.updateMany({
    where: { processId: id, status: 'draft' },
    data: { parentVersionId: null, version: { increment: 1 } },
  });
  await ctx.record(parentLeft, { id, partnerId: null }, { name, parent: parent.name });
}

async function readParent({ tx }: Context, id: string): Promise<{ parent: string; version: ParentVersion }> {
  const parent = await tx.process.findUnique({ where: { id }, select: { name: true, archivedAt: true } });
  if (!parent) throw variantError('parent_not_found', { fields: { parentId: ['Choose a process from the list.'] } });

  const version = await newestOf(tx, id);
  if (parent.archivedAt !== null || !version)
    throw variantError('parent_unpublished', { fields: { parentId: ['Choose a process that is published.'] } });
  return { parent: parent.name, version };
}
