import 'server-only';
import { addMonths } from '@/lib/core/dates';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { processError } from '@/lib/domain/process/errors';
import { stageView } from '@/lib/domain/process/load';
import { aboutOf } from './about';
import { readComparison } from './comparison';
import { readEvidence } from './evidence/read';
import { complexityOf } from './rules/complexity';
import { evidenceFindings, findingsOf, joined } from './rules/judge';
import type { LintView } from './vocabulary';

const read = {
  versions: { orderBy: { number: 'desc' }, include: { stages: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.ProcessInclude;

type Asking = { workspaceId: string; processId: string; now: Date };

/** History further back says more about how things were than about how they are. */
const MONTHS = 24;

export async function readLint(tx: Tx, { workspaceId, processId, now }: Asking): Promise<LintView> {
  const row = await tx.process.findUnique({ where: { id: processId }, include: read });
  if (!row) throw processError('not_found');

  const versions = row.versions.map(({ id, status, number, stages }) => ({
    ...{ id, status, number },
    stages: stages.map(stageView),
  }));
  const current = versions.find(({ status }) => status === 'draft') ?? versions[0];
  const stages = current?.stages ?? [];
  const since = new Date(addMonths(now.toISOString().slice(0, 10), -MONTHS));
  const evidence = await readEvidence(tx, { workspaceId, processId, since, versions });

  return {
    findings: joined(stages, findingsOf({ stages, ...aboutOf(row, now) }), evidenceFindings(stages, evidence)),
    evidence,
    complexity: complexityOf(stages),
    comparison: await readComparison(tx, row, versions),
  };
}
