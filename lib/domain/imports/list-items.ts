import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Import } from '@/lib/platform/db/generated/client';
import { readMapping } from './mapping';
import { isAtWork } from './rules/work';
import type { ImportListItem, Mapping } from './vocabulary';

/** Work reports every second or two, an upload with each piece. */
const SILENCE_MS = 45_000;

/** Imports as a list shows them, with the names of their processes and of those who began them. */
export async function listItems(
  { tx, now }: { tx: Tx; now: Date },
  rows: ReadonlyArray<Import>,
): Promise<ReadonlyArray<ImportListItem>> {
  const destinations = new Map(rows.map((row) => [row.id, readMapping(row.mapping).destination]));
  const idOf = ({ id, processId }: Import) => processId ?? processIdOf(destinations.get(id) ?? null);
  const processIds = rows.flatMap((row) => idOf(row) ?? []);
  const userIds = rows.flatMap(({ createdById }) => createdById ?? []);
  const processes = await tx.process.findMany({ where: { id: { in: processIds } }, select: { id: true, name: true } });
  const users = await tx.user.findMany({ where: { id: { in: userIds } }, select: { id: true, name: true } });

  return rows.map((row) => {
    const destination = destinations.get(row.id);
    const processName = processes.find(({ id }) => id === idOf(row))?.name ?? null;
    return {
      ...{ id: row.id, fileName: row.fileName, status: row.status, failure: row.failure },
      ...{ rowsTotal: row.rowsTotal, rowsRead: row.rowsRead, rowsGood: row.rowsGood, rowsBad: row.rowsBad },
      ...{ rowsLeftOut: row.rowsLeftOut, rowsKnown: row.rowsKnown, rowsAdded: row.rowsAdded },
      dealsAdded: row.dealsAdded,
      ...workOf(row, now),
      processName: destination?.kind === 'new' ? destination.name : processName,
      createdByName: users.find(({ id }) => id === row.createdById)?.name ?? null,
      createdAt: row.createdAt.toISOString(),
      finishedAt: row.finishedAt?.toISOString() ?? null,
    };
  });
}

function processIdOf(destination: Mapping['destination']): string | null {
  return destination?.kind === 'existing' ? destination.processId : null;
}

function workOf({ status, size, fileSize, touchedAt }: Import, now: Date): Pick<ImportListItem, 'upload' | 'stopped'> {
  const upload = fileSize !== null && size < fileSize ? { received: size, total: fileSize } : null;
  const isSilent = now.getTime() - touchedAt.getTime() > SILENCE_MS;
  return { upload, stopped: isSilent && isAtWork({ status, upload, stopped: false }) };
}
