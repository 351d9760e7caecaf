import 'server-only';
import { newId } from '@/lib/core/ids';
import { command, type Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { adoptionError } from './errors';
import { adoptJob, undoJob } from './jobs';
import { previewOf } from './preview';
import { checkPlan } from './rules';
import { adoptionInput, startInput } from './schema';
import { readTarget, type Target } from './target';
import { isUndoable } from './undoable';
import { adoptionView } from './view';
import { STAY, type AdoptionPlan, type AdoptionView } from './vocabulary';

export const startAdoption = command('opportunity.start_adoption', {
  summary: 'Move the open deals of older versions of a process to its published one, by a map of stages',
  input: startInput,
  run: async (ctx, { processId, toNumber, plan }): Promise<AdoptionView> => {
    await demandAlone(ctx, processId);
    const target = await readTarget(ctx.tx, processId);
    if (target.number !== toNumber) throw adoptionError('newer_version');

    const verdict = checkPlan(plan, target.stages);
    if (!verdict.ok) throw adoptionError('wrong_plan', { details: { problems: verdict.details } });
    const id = await writeAdoption(ctx, processId, { target, plan: await completed(ctx, processId, { target, plan }) });
    await ctx.enqueue(adoptJob, { adoptionId: id }, { key: `adoption:${id}` });
    return adoptionView(ctx, id);
  },
});

/** One at a time per process: two maps for one deal would not know of each other. */
async function demandAlone({ tx }: Context, processId: string): Promise<void> {
  await tx.$queryRaw`select id from "Process" where id = ${processId}::uuid for no key update`;
  const busy = await tx.versionMove.count({
    where: { processId, status: { in: ['queued', 'running', 'undoing'] } },
  });
  if (busy > 0) throw adoptionError('under_way');
}

/** Stages that the person did not name go where they were suggested to go. */
async function completed(
  ctx: Context,
  processId: string,
  wanted: { target: Target; plan: AdoptionPlan },
): Promise<AdoptionPlan> {
  const { rows, moving } = await previewOf(ctx, processId, wanted);
  if (moving === 0) throw adoptionError('nothing_to_move');
  return Object.fromEntries(rows.map(({ stage, to }) => [stage.key, to]));
}

async function writeAdoption(
  { tx, viewer, now }: Context,
  processId: string,
  { target, plan }: { target: Target; plan: AdoptionPlan },
): Promise<string> {
  const id = newId();
  await tx.versionMove.create({
    data: {
      ...{ id, workspaceId: viewer.workspaceId, processId, toVersionId: target.versionId, plan: { ...plan } },
      ...{ startedById: userIdOf(viewer), startedByName: viewer.name, createdAt: now, touchedAt: now },
    },
  });
  const moving = Object.entries(plan).filter(([, to]) => to !== STAY);
  const targets = moving.map(([, to]) => target.stages.find(({ key }) => key === to)?.id ?? '');
  const total = await tx.$executeRaw`
    insert into "VersionMoveDeal" ("versionMoveId", "opportunityId", "workspaceId", "partnerId", "fromVersionId",
      "fromStageId", "fromStageKey", "toStageId", "toStageKey")
    select ${id}::uuid, o.id, o."workspaceId", o."partnerId", o."processVersionId", o."stageId", o."stageKey", m."toId", m."toKey"
    from "Opportunity" o
    join unnest(${moving.map(([from]) => from)}::text[], ${targets}::uuid[], ${moving.map(([, to]) => to)}::text[])
      as m("fromKey", "toId", "toKey") on m."fromKey" = o."stageKey"
    where o."processId" = ${processId}::uuid and o."stageKind" = 'open'
      and o."processVersionId" = any (${target.older.map((version) => version.id)}::uuid[])`;
  await tx.versionMove.update({ where: { id }, data: { total } });
  return id;
}

export const undoAdoption = command('opportunity.undo_adoption', {
  summary: 'Put the deals of a move back to the versions and stages they came from',
  input: adoptionInput,
  run: async (ctx, { adoptionId: id }): Promise<AdoptionView> => {
    const { tx, now } = ctx;
    await tx.$queryRaw`select id from "VersionMove" where id = ${id}::uuid for update`;
    const move = await tx.versionMove.findUnique({ where: { id } });
    if (!move) throw adoptionError('not_found');
    if (!isUndoable(move, now)) throw adoptionError('not_undoable');
    await demandVersions(ctx, id);

    await tx.versionMove.update({ where: { id }, data: { status: 'undoing', touchedAt: now, finishedAt: null } });
    await ctx.enqueue(undoJob, { adoptionId: id }, { key: `adoption-undo:${id}` });
    return adoptionView(ctx, id);
  },
});

/** A version that was laid to rest takes no deals back. */
async function demandVersions({ tx }: Context, versionMoveId: string): Promise<void> {
  const rows = await tx.versionMoveDeal.findMany({
    where: { versionMoveId, state: 'moved' },
    distinct: ['fromVersionId'],
    select: { fromVersionId: true },
  });
  const atRest = await tx.processVersion.count({
    where: { id: { in: rows.map(({ fromVersionId }) => fromVersionId) }, retiredAt: { not: null } },
  });
  if (atRest > 0) throw adoptionError('version_retired');
}
