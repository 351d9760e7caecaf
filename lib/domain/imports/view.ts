import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Import } from '@/lib/platform/db/generated/client';
import { importError } from './errors';
import { readMapping } from './mapping';
import { readOptions } from './options';
import { kindOf } from './rules/design-stages';
import { missingAnswers } from './rules/guess-mapping';
import { stageOfName } from './rules/stage-of-name';
import { foundSchema } from './schema';
import type { Found, ImportListItem, ImportView, IssueGroup, Mapping, StageMatch } from './vocabulary';

type Asking = { tx: Tx; now: Date };

const SHOWN_ISSUES = 100;
const SHOWN_GROUPS = 20;
/** Work reports every second or two. */
const SILENCE_MS = 45_000;

/** An import with everything its screen shows. */
export async function importView({ tx, now }: Asking, id: string): Promise<ImportView> {
  const row = await tx.import.findUnique({ where: { id } });
  if (!row) throw importError('not_found');

  const [item] = await listItems(tx, [row]);
  if (!item) throw importError('not_found');
  const parsed = foundSchema.safeParse(row.found);
  const found = parsed.success ? parsed.data : null;
  const mapping = readMapping(row.mapping);

  return {
    ...item,
    version: row.version,
    processId: row.processId,
    stopped: isAtWork(row) && now.getTime() - row.touchedAt.getTime() > SILENCE_MS,
    ...{ found, mapping },
    missing: found ? missingAnswers(mapping, found) : [],
    stages: found ? await matches(tx, mapping, found) : [],
    issues: await tx.importIssue.findMany({
      where: { importId: id },
      orderBy: [{ line: 'asc' }, { column: 'asc' }],
      take: SHOWN_ISSUES,
      select: { line: true, column: true, value: true, reason: true, cells: true },
    }),
    groups: await issueGroups(tx, id),
  };
}

function isAtWork({ status }: Import): boolean {
  return status === 'checking' || status === 'running';
}

async function matches(tx: Tx, { destination }: Mapping, { stages }: Found): Promise<ReadonlyArray<StageMatch>> {
  if (destination === null) return stages.map((stage) => ({ ...stage, to: null }));
  if (destination.kind === 'new') return stages.map((stage) => ({ ...stage, to: kindOf(stage, destination.stages) }));

  const { processes } = await readOptions(tx);
  const process = processes.find(({ id }) => id === destination.processId);
  const stageOf = stageOfName(destination, process?.stages ?? []);
  return stages.map((stage) => ({ ...stage, to: stageOf(stage.name) }));
}

/** A stage name that leads nowhere is told by name; other values differ from row to row. */
async function issueGroups(tx: Tx, importId: string): Promise<ReadonlyArray<IssueGroup>> {
  return tx.$queryRaw<Array<IssueGroup>>`
    select "column", reason, case when reason like 'No stage%' then value end as value, count(*)::int as rows
    from "ImportIssue" where "importId" = ${importId}::uuid
    group by 1, 2, 3 order by rows desc, reason, value limit ${SHOWN_GROUPS}`;
}

/** Imports as a list shows them, with the names of their processes and of those who began them. */
export async function listItems(tx: Tx, rows: ReadonlyArray<Import>): Promise<ReadonlyArray<ImportListItem>> {
  const processIds = rows.flatMap(({ processId }) => processId ?? []);
  const userIds = rows.flatMap(({ createdById }) => createdById ?? []);
  const processes = await tx.process.findMany({ where: { id: { in: processIds } }, select: { id: true, name: true } });
  const users = await tx.user.findMany({ where: { id: { in: userIds } }, select: { id: true, name: true } });

  return rows.map((row) => ({
    ...{ id: row.id, fileName: row.fileName, status: row.status, failure: row.failure },
    ...{ rowsTotal: row.rowsTotal, rowsRead: row.rowsRead, rowsGood: row.rowsGood, rowsBad: row.rowsBad },
    ...{ rowsLeftOut: row.rowsLeftOut, rowsKnown: row.rowsKnown, rowsAdded: row.rowsAdded, dealsAdded: row.dealsAdded },
    processName: processes.find(({ id }) => id === row.processId)?.name ?? null,
    createdByName: users.find(({ id }) => id === row.createdById)?.name ?? null,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }));
}
