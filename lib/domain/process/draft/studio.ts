import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { byStage, countDeals, openIn, type DealCount } from '@/lib/domain/process/deals';
import { processError } from '@/lib/domain/process/errors';
import { glossary } from '@/lib/domain/process/glossary/schema';
import { aboutOf } from '@/lib/domain/process/lint/about';
import { findingsOf } from '@/lib/domain/process/lint/rules/judge';
import { stageView } from '@/lib/domain/process/load';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { parentVersion } from '@/lib/domain/process/variants/parent';
import { countLetThrough } from './let-through';
import { changesBetween } from './rules/changes';
import { stageMap } from './stage-map';
import type { StudioView } from './vocabulary';

const named = { select: { id: true, name: true } } as const;

const read = {
  parent: named,
  variants: { ...named, where: { archivedAt: null }, orderBy: { name: 'asc' } },
  versions: { orderBy: { number: 'desc' }, include: { stages: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.ProcessInclude;

type Row = Prisma.ProcessGetPayload<{ include: typeof read }>;

/** Everything the studio shows: the draft beside what is published, what is to be said of it, and the deals it is about. */
export async function readStudio(tx: Tx, processId: string): Promise<StudioView> {
  const row = await tx.process.findUnique({ where: { id: processId }, include: read });
  if (!row) throw processError('not_found');

  const counts = await countDeals(tx, processId);
  return {
    ...sidesOf(row),
    follows: await followedBy(tx, row),
    glossary: glossary.parse(row.glossary),
    letThrough: await countLetThrough(tx, processId),
    variants: row.variants,
    process: processOf(row),
    deals: byStage(counts),
    openDeals: openByVersion(row, counts),
  };
}

/** Of the draft, or where there is none, of the published version. */
async function followedBy(tx: Tx, { parent, versions }: Row): Promise<StudioView['follows']> {
  const shown = versions.find(({ status }) => status !== 'retired');
  const version = await parentVersion(tx, parent?.id ?? null, shown?.parentVersionId ?? null);
  return version && { number: version.number, stages: version.stages };
}

function sidesOf(
  row: Row,
): Pick<StudioView, 'draft' | 'published' | 'stages' | 'publishedStages' | 'findings' | 'changes'> {
  const { versions } = row;
  const draft = versions.find(({ status }) => status === 'draft');
  const published = versions.find(({ status }) => status === 'published');
  const publishedStages = stagesOf(published);
  const stages = draft ? stagesOf(draft) : publishedStages;

  return {
    draft: draft ? draftOf(draft) : null,
    published: published ? publishedOf(published) : null,
    stages,
    publishedStages,
    findings: draft ? findingsOf({ stages, ...aboutOf(row, new Date()) }) : [],
    changes: draft && published ? changesBetween(publishedStages, stages) : [],
  };
}

type VersionRow = Row['versions'][number];

function stagesOf(version: VersionRow | undefined): ReadonlyArray<StageView> {
  return version ? version.stages.map(stageView) : [];
}

function publishedOf({ number, publishedAt, notes }: VersionRow): StudioView['published'] {
  return { number, notes, publishedAt: publishedAt?.toISOString() ?? null };
}

function draftOf({ number, version, updatedAt, ...draft }: VersionRow): StudioView['draft'] {
  return { number, version, savedAt: updatedAt.toISOString(), stageMap: stageMap.parse(draft.stageMap) };
}

function processOf(row: Row): StudioView['process'] {
  const { id, name, description, productLines, partnerTypes, version, parent } = row;
  return { id, name, description, productLines, partnerTypes, version, parent, isArchived: row.archivedAt !== null };
}

function openByVersion({ versions }: Row, counts: ReadonlyArray<DealCount>): StudioView['openDeals'] {
  return versions
    .map(({ id, number }) => ({ number, deals: openIn(counts.filter(({ versionId }) => versionId === id)) }))
    .filter(({ deals }) => deals > 0);
}
