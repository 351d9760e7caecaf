import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { byStage, countDeals, openIn, type DealCount } from './deals';
import type { ProcessSummary } from './schema';

const shown = {
  parent: { select: { id: true, name: true } },
  versions: {
    where: { status: { in: ['draft', 'published'] } },
    orderBy: { number: 'desc' },
    include: { stages: { orderBy: { position: 'asc' }, select: { key: true, name: true, kind: true } } },
  },
} as const satisfies Prisma.ProcessInclude;

type Row = Prisma.ProcessGetPayload<{ include: typeof shown }>;

/** In the order in which they are offered a deal; archived ones last. Without a version to be seen there is no process. */
export async function readSummaries(tx: Tx, where: Prisma.ProcessWhereInput = {}): Promise<Array<ProcessSummary>> {
  const rows = await tx.process.findMany({
    where: { ...where, versions: { some: {} } },
    orderBy: [{ archivedAt: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }, { id: 'asc' }],
    include: shown,
  });
  const counts = await countDeals(tx);
  return rows.map((row) =>
    summaryOf(
      row,
      counts.filter(({ processId }) => processId === row.id),
    ),
  );
}

function summaryOf(row: Row, counts: ReadonlyArray<DealCount>): ProcessSummary {
  const published = row.versions.find(({ status }) => status === 'published');
  const draft = row.versions.find(({ status }) => status === 'draft');
  const deals = byStage(counts);
  const stages = (published ?? draft)?.stages ?? [];

  return {
    id: row.id,
    name: row.name,
    description: row.description,
    productLines: row.productLines,
    partnerTypes: row.partnerTypes,
    isArchived: row.archivedAt !== null,
    version: row.version,
    parent: row.parent,
    published: published
      ? { number: published.number, publishedAt: published.publishedAt?.toISOString() ?? null }
      : null,
    draft: draft ? { number: draft.number, savedAt: draft.updatedAt.toISOString() } : null,
    stages: stages.map((stage) => ({ ...stage, deals: deals[stage.key] ?? 0 })),
    openDeals: openIn(counts),
  };
}
