import { newId } from '@/lib/core/ids';
import type { Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import { processCreated, processPublished } from './events';
import { TEMPLATES } from './templates';
import type { StageDesign } from './templates/build';
import type { StageView, TemplateKey } from './vocabulary';

type NewProcess = {
  name: string;
  /** A template, or stages of one's own. */
  template: TemplateKey | ReadonlyArray<StageDesign>;
  productLines?: ReadonlyArray<string>;
  partnerTypes?: ReadonlyArray<string>;
  position?: number;
};

export type PublishedProcess = { processId: string; versionId: string; stages: ReadonlyArray<StageView> };

/** A process that can take deals at once: for the first run, the sample workspace and tests. */
export async function createPublishedProcess(context: Context, process: NewProcess): Promise<PublishedProcess> {
  const created = await startProcess(context, process);
  await markPublished(context, { ...created, name: process.name, number: 1, notes: 'First version.' });
  return created;
}

/** A process with a draft of its first version. */
export async function startProcess(context: Context, process: NewProcess): Promise<PublishedProcess> {
  const { tx, viewer, now, record } = context;
  const { name, template, productLines = [], partnerTypes = [] } = process;
  const position = process.position ?? (await tx.process.count());
  const [processId, versionId] = [newId(), newId()];

  await tx.process.create({
    data: {
      id: processId,
      workspaceId: viewer.workspaceId,
      name,
      productLines: [...productLines],
      partnerTypes: [...partnerTypes],
      position,
      createdAt: now,
    },
  });
  await tx.processVersion.create({
    data: { id: versionId, workspaceId: viewer.workspaceId, processId, number: 1, createdAt: now, updatedAt: now },
  });
  const designs = typeof template === 'string' ? TEMPLATES[template].stages : template;
  const stages = await addStages(context, { processId, versionId }, designs);

  const origin = typeof template === 'string' ? template : 'own';
  await record(processCreated, { id: processId, partnerId: null }, { name, template: origin });
  return { processId, versionId, stages };
}

type VersionIds = { processId: string; versionId: string };
type Writer = Pick<Context, 'tx' | 'viewer'>;

/** Puts stages into a draft that has none yet, in the order of the list. */
export async function addStages(
  context: Writer,
  version: VersionIds,
  designs: ReadonlyArray<StageDesign>,
): Promise<ReadonlyArray<StageView>> {
  const stages = designs.map((design, position) => ({ ...design, id: newId(), position }));
  await writeStages(context, version, stages);
  return stages;
}

export async function writeStages(
  { tx, viewer }: Writer,
  { processId, versionId }: VersionIds,
  stages: ReadonlyArray<StageView>,
): Promise<void> {
  await tx.stage.createMany({
    data: stages.map((stage) => ({
      ...stage,
      criteria: [...stage.criteria],
      entryCriteria: [...stage.entryCriteria],
      transitions: {
        ...stage.transitions,
        skipTo: [...stage.transitions.skipTo],
        reopenBy: [...stage.transitions.reopenBy],
      },
      timers: [...stage.timers],
      activities: stage.activities.map((activity) => ({ ...activity, links: [...activity.links] })),
      tools: [...stage.tools],
      content: [...stage.content],
      lostReasons: [...stage.lostReasons],
      workspaceId: viewer.workspaceId,
      processId,
      processVersionId: versionId,
    })),
  });
}

type Publication = { processId: string; versionId: string; name: string; number: number; notes: string };

/** From here on the version does not change; the one before it is kept for the deals that are on it. */
export async function markPublished({ tx, viewer, now, record }: Context, publication: Publication): Promise<void> {
  const { processId, versionId, name, number, notes } = publication;
  await tx.processVersion.updateMany({ where: { processId, status: 'published' }, data: { status: 'retired' } });
  await tx.processVersion.update({
    where: { id: versionId },
    data: { status: 'published', notes, publishedAt: now, updatedAt: now, publishedById: userIdOf(viewer) },
  });
  await record(processPublished, { id: processId, partnerId: null }, { name, versionId, number, notes });
}
