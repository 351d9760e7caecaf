import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '@/lib/core/errors';
import { formatCount, plural } from '@/lib/core/words';
import { checkRows } from '@/lib/domain/imports/check';
import { getImport } from '@/lib/domain/imports/queries';
import { receiveFile } from '@/lib/domain/imports/receive-file';
import { rejectsCsv } from '@/lib/domain/imports/rejects';
import { runImport } from '@/lib/domain/imports/run';
import { discardImport } from '@/lib/domain/imports/service';
import { settleStart } from '@/lib/domain/imports/start';
import type { ImportView } from '@/lib/domain/imports/vocabulary';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { StartupError } from '@/lib/platform/startup-error';
import type { SystemViewer } from '@/lib/platform/viewer';
import { answerAll } from './answers';
import type { HistoryArguments } from './arguments';
import { everySecond } from './every-second';
import { findWorkspace } from './workspace';

export type Imported = { exitCode: number; viewer: SystemViewer; processId: string | null };

/** The same steps as on the screen, one after the other: receive, answer, check, start, run. */
export async function importHistory(wanted: HistoryArguments): Promise<Imported> {
  const viewer = await findWorkspace(wanted.workspace);
  try {
    return await bringIn(viewer, wanted);
  } catch (error) {
    if (error instanceof AppError && error.words !== null) throw new StartupError(error.words);
    throw error;
  }
}

async function bringIn(viewer: SystemViewer, wanted: HistoryArguments): Promise<Imported> {
  const bytes = createReadStream(wanted.file);
  const received = await receiveFile(viewer, { fileName: path.basename(wanted.file), bytes });
  try {
    const checked = await check(viewer, await answerAll(viewer, received, wanted));
    await writeRejects(viewer, checked, wanted.rejects);
    if (checked.rowsGood === 0) console.log('No row of this file can be imported.');
    if (checked.rowsGood > 0 && !wanted.dryRun) return await run(viewer, checked);

    await discardImport(viewer, { importId: received.id });
    return { viewer, processId: null, exitCode: checked.rowsGood > 0 ? 0 : 1 };
  } catch (error) {
    await discardImport(viewer, { importId: received.id }).catch(() => undefined);
    throw error;
  }
}

async function check(viewer: SystemViewer, { id: importId, version, rowsTotal }: ImportView): Promise<ImportView> {
  const say = everySecond((read: number) =>
    console.log(`Checking ${formatCount(read)} of ${formatCount(rowsTotal)} rows`),
  );
  await checkRows({ workspaceId: viewer.workspaceId, importId, version }, ({ rowsRead }) => say(rowsRead));

  const checked = await getImport(viewer, { importId });
  const { problem } = checked.found ?? {};
  if (problem)
    throw new StartupError(`The file can’t be read (${problem.reason}): say how it is written with --encoding.`);
  console.log(summaryOf(checked));
  for (const { column, reason, value, rows } of checked.groups.slice(0, 10)) {
    console.log(
      `  ${plural(rows, 'row', 'rows')}: ${column ? `${column}: ` : ''}${reason}${value ? ` (“${value}”)` : ''}`,
    );
  }
  return checked;
}

function summaryOf({ rowsTotal, rowsGood, rowsBad, rowsLeftOut, rowsKnown }: ImportView): string {
  const parts = [`${formatCount(rowsGood)} good`, `${formatCount(rowsBad)} bad`];
  if (rowsLeftOut > 0) parts.push(`${formatCount(rowsLeftOut)} left out`);
  if (rowsKnown > 0) parts.push(`${formatCount(rowsKnown)} of the good ones are here already`);
  return `Checked ${plural(rowsTotal, 'row', 'rows')}: ${parts.join(', ')}`;
}

/** Next to the file, so that they are found; an old one of an earlier try goes. */
async function writeRejects(viewer: SystemViewer, { id, rowsBad }: ImportView, place: string): Promise<void> {
  if (rowsBad === 0) {
    rmSync(place, { force: true });
    return;
  }
  await pipeline(Readable.from(rejectsCsv(viewer, id)), createWriteStream(place));
  console.log(`Bad rows are in ${place}`);
}

async function run(viewer: SystemViewer, { id: importId, version, rowsGood }: ImportView): Promise<Imported> {
  await asViewer(viewer, 'write', (tx) => settleStart(contextFor(viewer, tx, new Date()), { importId, version }));

  const say = everySecond((done: number) =>
    console.log(`Importing ${formatCount(done)} of ${formatCount(rowsGood)} rows`),
  );
  await runImport({ workspaceId: viewer.workspaceId, importId }, ({ rowsRead }) => say(rowsRead));
  const { rowsAdded, dealsAdded, processName, processId } = await getImport(viewer, { importId });
  const added = `${plural(rowsAdded, 'stage change', 'stage changes')} added to ${processName ?? ''}`;
  console.log(`${added}, ${plural(dealsAdded, 'new deal', 'new deals')}`);
  return { viewer, processId, exitCode: 0 };
}
