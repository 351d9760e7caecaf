import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { stageView } from '@/lib/domain/process/load';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { complexityOf } from './rules/complexity';
import type { Comparison } from './vocabulary';

type Own = { id: string; name: string };
type Version = { status: string; number: number; stages: ReadonlyArray<StageView> };

const MOST_OTHERS = 50;

/** The scores of what people know already: this process as it was, and the other processes as they are. */
export async function readComparison(tx: Tx, own: Own, versions: ReadonlyArray<Version>): Promise<Comparison> {
  const others = await tx.processVersion.findMany({
    where: { status: 'published', processId: { not: own.id }, process: { archivedAt: null } },
    include: { process: { select: { name: true } }, stages: { orderBy: { position: 'asc' } } },
    orderBy: { publishedAt: 'desc' },
    take: MOST_OTHERS,
  });

  return {
    versions: versions
      .filter(({ status }) => status !== 'draft')
      .map(({ number, stages }) => ({ processId: own.id, name: own.name, number, score: complexityOf(stages).score })),
    others: others
      .map(({ processId, process, number, stages }) => ({
        ...{ processId, name: process.name, number },
        score: complexityOf(stages.map(stageView)).score,
      }))
      .toSorted((one, other) => one.score - other.score),
  };
}
