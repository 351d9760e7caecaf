import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { ImportOptions } from './vocabulary';

/** What the answers about a file can be chosen from: published processes with their stages, and partners. */
export async function readOptions(tx: Tx): Promise<ImportOptions> {
  const [workspace, processes, partners] = [
    await tx.workspace.findFirstOrThrow({ select: { currency: true, timeZone: true } }),
    await tx.process.findMany({
      where: { archivedAt: null, versions: { some: { status: 'published' } } },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, versions: publishedStages },
    }),
    await tx.partner.findMany({
      where: { status: { not: 'ended' } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
  ];
  return {
    ...workspace,
    partners,
    processes: processes.map(({ id, name, versions }) => ({ id, name, stages: versions[0]?.stages ?? [] })),
  };
}

const publishedStages = {
  where: { status: 'published' },
  orderBy: { number: 'desc' },
  take: 1,
  select: { stages: { orderBy: { position: 'asc' }, select: { key: true, name: true, kind: true } } },
} as const;
