import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { importError } from './errors';
import { listItems } from './list-items';
import { readMapping } from './mapping';
import { readOptions } from './options';
import { kindOf } from './rules/design-stages';
import { missingAnswers } from './rules/missing-answers';
import { stageOfName } from './rules/stage-of-name';
import { foundSchema } from './schema';
import type { Found, ImportIssueView, ImportView, IssueGroup, Mapping, StageMatch } from './vocabulary';

type Asking = { tx: Tx; now: Date };

const SHOWN_ISSUES = 100;
const SHOWN_GROUPS = 20;
const SHOWN_CELL = 200;

/** An import with everything its screen shows. */
export async function importView({ tx, now }: Asking, id: string): Promise<ImportView> {
  const row = await tx.import.findUnique({ where: { id } });
  if (!row) throw importError('not_found');

  const [item] = await listItems({ tx, now }, [row]);
  if (!item) throw importError('not_found');
  const parsed = foundSchema.safeParse(row.found);
  const found = parsed.success ? parsed.data : null;
  const mapping = readMapping(row.mapping);

  return {
    ...item,
    ...{ version: row.version, now: now.toISOString(), processId: row.processId },
    ...{ found, mapping },
    missing: found ? missingAnswers(mapping, found) : [],
    stages: found ? await matches(tx, mapping, found) : [],
    issues: await firstIssues(tx, id),
    groups: await issueGroups(tx, id),
  };
}

/** Cells are shown in a line; the file of all bad rows has them whole. */
async function firstIssues(tx: Tx, importId: string): Promise<ReadonlyArray<ImportIssueView>> {
  const issues = await tx.importIssue.findMany({
    where: { importId },
    orderBy: [{ line: 'asc' }, { column: 'asc' }],
    take: SHOWN_ISSUES,
    select: { line: true, column: true, value: true, reason: true, cells: true },
  });
  return issues.map((issue) => ({ ...issue, cells: issue.cells.map((cell) => cell.slice(0, SHOWN_CELL)) }));
}

async function matches(tx: Tx, { destination }: Mapping, { stages }: Found): Promise<ReadonlyArray<StageMatch>> {
  if (destination === null) return stages.map((stage) => ({ ...stage, to: null }));
  if (destination.kind === 'new') return stages.map((stage) => ({ ...stage, to: kindOf(stage, destination.stages) }));

  const { processes } = await readOptions(tx);
  const process = processes.find(({ id }) => id === destination.processId);
  const stageOf = stageOfName(destination, process?.stages ?? []);
  return stages.map((stage) => ({ ...stage, to: stageOf(stage.name) }));
}

/** A stage name that leads nowhere is told by name; other values, and the row that is repeated, differ from row to row. */
async function issueGroups(tx: Tx, importId: string): Promise<ReadonlyArray<IssueGroup>> {
  return tx.$queryRaw<Array<IssueGroup>>`
    select "column", regexp_replace(reason, '^The same as row .*', 'The same as an earlier row') as reason, case when reason like 'No stage%' then value end as value, count(*)::int as rows
    from "ImportIssue" where "importId" = ${importId}::uuid
    group by 1, 2, 3 order by rows desc, reason, value limit ${SHOWN_GROUPS}`;
}
