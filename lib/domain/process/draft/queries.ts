import 'server-only';
import { query } from '@/lib/platform/query';
import { countDeals, openIn } from '@/lib/domain/process/deals';
import { processError } from '@/lib/domain/process/errors';
import { processId } from '@/lib/domain/process/schema';
import { draftWatch, watchingDraft } from './schema';
import { readStudio } from './studio';
import type { DraftWatch, VersionRow } from './vocabulary';
import { readEdits } from './watch';

export const getDraft = query('process.get_draft', {
  summary: 'The draft of a process beside its published version, with findings and changes.',
  input: processId,
  run: ({ tx }, { processId: id }) => readStudio(tx, id),
});

export const watchDraft = query('process.watch_draft', {
  summary: 'Whether a draft changed, and what others changed in it lately.',
  input: watchingDraft,
  output: draftWatch,
  run: async ({ tx, viewer, now }, { processId: id }): Promise<DraftWatch> => {
    const process = await tx.process.findUnique({
      where: { id },
      select: { versions: { where: { status: 'draft' }, select: { version: true, createdAt: true } } },
    });
    if (!process) throw processError('not_found');

    const [draft] = process.versions;
    return { version: draft?.version ?? null, edits: draft ? await readEdits(tx, { id, viewer, now, draft }) : [] };
  },
});

export const listVersions = query('process.list_versions', {
  summary: 'The versions of a process, newest first, with author, notes and the open deals on each.',
  input: processId,
  run: async ({ tx }, { processId: id }): Promise<ReadonlyArray<VersionRow>> => {
    const versions = await tx.processVersion.findMany({
      where: { processId: id },
      orderBy: { number: 'desc' },
      include: { _count: { select: { stages: true } } },
    });
    if (versions.length === 0) throw processError('not_found');

    const authorIds = versions.flatMap(({ publishedById }) => publishedById ?? []);
    const authors = await tx.user.findMany({ where: { id: { in: authorIds } }, select: { id: true, name: true } });
    const counts = await countDeals(tx, id);
    return versions.map((row) => ({
      number: row.number,
      status: row.status,
      notes: row.notes,
      at: (row.publishedAt ?? row.updatedAt).toISOString(),
      retiredAt: row.retiredAt?.toISOString() ?? null,
      author: authors.find((author) => author.id === row.publishedById)?.name ?? null,
      stages: row._count.stages,
      openDeals: openIn(counts.filter(({ versionId }) => versionId === row.id)),
    }));
  },
});
