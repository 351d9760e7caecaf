import 'server-only';
import type { Context } from '@/lib/platform/command';
import { changesBetween } from '@/lib/domain/process/draft/rules/changes';
import { dealsBoundFor } from '@/lib/domain/process/draft/rules/removal';
import { stageMap } from '@/lib/domain/process/draft/stage-map';
import type { StageMap } from '@/lib/domain/process/draft/vocabulary';
import { byStage, countDeals } from '@/lib/domain/process/deals';
import { loadStages } from '@/lib/domain/process/load';
import { addStages } from '@/lib/domain/process/publish';
import { designsOf } from './designs';
import { parentFollowed } from './events';
import { newestOf, parentVersion, type ParentVersion } from './parent';
import { inherit } from './rules/inherit';

type Version = { id: string; parentVersionId: string | null; stageMap?: unknown };
type Followed = ReturnType<typeof inherit> & { parent: ParentVersion };

/** A version of a variant as it would be if it followed its parent's newest one. Null where it follows nothing. */
export async function followed(
  { tx }: Pick<Context, 'tx'>,
  process: { id: string; parentId: string | null },
  version: Version,
): Promise<Followed | null> {
  const parent = process.parentId === null ? null : await newestOf(tx, process.parentId);
  if (!parent) return null;

  // A version that was made while it followed another process, or none, begins with the newest.
  const before = (await parentVersion(tx, process.parentId, version.parentVersionId)) ?? parent;
  const own = designsOf(await loadStages(tx, version.id));
  const held = await heldIn(tx, process.id, stageMap.parse(version.stageMap ?? {}));
  const after = { stages: designsOf(parent.stages), stageMap: parent.stageMap };
  return { ...inherit({ before: designsOf(before.stages), after, own, held }), parent };
}

async function heldIn(tx: Context['tx'], processId: string, map: StageMap): Promise<ReadonlySet<string>> {
  const deals = byStage(await countDeals(tx, processId));
  const keys = [...Object.keys(deals), ...Object.values(map)];
  return new Set(keys.filter((key) => dealsBoundFor({ key, deals, stageMap: map }) > 0));
}

/** After a publication: the drafts of its variants follow it; a variant that it changes, and that has no draft, gets one. */
export async function bringToVariants(ctx: Context, parent: { id: string; name: string }): Promise<void> {
  // Drafts before processes, as whoever changes who follows whom.
  await ctx.tx.$queryRaw`
    select v.id from "ProcessVersion" v join "Process" p on p.id = v."processId"
    where p."parentId" = ${parent.id}::uuid and v.status = 'draft' order by v.id for update of v`;
  const variants = await ctx.tx.$queryRaw<Array<{ id: string; name: string; parentId: string }>>`
    select id, name, "parentId" from "Process" where "parentId" = ${parent.id}::uuid and "archivedAt" is null
    order by id for no key update`;
  for (const variant of variants) {
    const number = await followInDraft(ctx, variant);
    if (number === null) continue;
    const told = { name: variant.name, parent: parent.name, number };
    await ctx.record(parentFollowed, { id: variant.id, partnerId: null }, told);
  }
}

/** The parent's version that came into a draft; null where nothing is different by it. */
async function followInDraft(ctx: Context, variant: { id: string; parentId: string }): Promise<number | null> {
  const { tx } = ctx;
  const [newest] = await tx.processVersion.findMany({
    where: { processId: variant.id, status: { not: 'retired' } },
    orderBy: { number: 'desc' },
    take: 1,
  });
  const result = newest && (await followed(ctx, variant, newest));
  if (!newest || !result) return null;

  const { stages, parent } = result;
  const isSame = changesBetween(await loadStages(tx, newest.id), placed(stages)).length === 0;
  if (newest.status === 'draft') {
    const map = { ...stageMap.parse(newest.stageMap), ...result.stageMap };
    await writeDraft(ctx, { processId: variant.id, versionId: newest.id }, { ...result, stageMap: map });
  } else if (!isSame) await startDraft(ctx, { id: variant.id, number: newest.number + 1 }, result);
  return isSame ? null : parent.number;
}

async function writeDraft(
  ctx: Context,
  version: { processId: string; versionId: string },
  { stages, stageMap: map, parent }: Followed,
): Promise<void> {
  await ctx.tx.stage.deleteMany({ where: { processVersionId: version.versionId } });
  await addStages(ctx, version, stages);
  await ctx.tx.processVersion.update({
    where: { id: version.versionId },
    data: { stageMap: map, parentVersionId: parent.id, version: { increment: 1 }, updatedAt: ctx.now },
  });
}

/** The next version of a variant, as it follows its parent. */
export async function startDraft(
  ctx: Context,
  { id: processId, number }: { id: string; number: number },
  { stages, stageMap: map, parent }: Followed,
): Promise<{ id: string }> {
  const { tx, viewer, now } = ctx;
  const row = { workspaceId: viewer.workspaceId, processId, number, createdAt: now, updatedAt: now };
  const data = { ...row, stageMap: map, parentVersionId: parent.id };
  const draft = await tx.processVersion.create({ data, select: { id: true } });
  await addStages(ctx, { processId, versionId: draft.id }, stages);
  return draft;
}

function placed(stages: Followed['stages']) {
  return stages.map((stage, position) => ({ ...stage, id: stage.key, position }));
}
