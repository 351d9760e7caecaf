import { listOf } from '@/lib/core/words';
import { settleAnswers } from '@/lib/domain/imports/answers';
import { FILE_PROBLEMS } from '@/lib/domain/imports/rules/file-problems';
import { getImport, getImportOptions } from '@/lib/domain/imports/queries';
import {
  LEFT_OUT,
  type Destination,
  type ImportOptions,
  type ImportView,
  type Mapping,
  type MissingAnswer,
} from '@/lib/domain/imports/vocabulary';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { StartupError } from '@/lib/platform/startup-error';
import type { SystemViewer } from '@/lib/platform/viewer';
import type { HistoryArguments } from './arguments';

type Received = { id: string; version: number };

/** What the command line says about the file, over what the file itself suggests. */
export async function answerAll(
  viewer: SystemViewer,
  { id, version }: Received,
  wanted: HistoryArguments,
): Promise<ImportView> {
  const guessed = await settle(viewer, { importId: id, version, mapping: null });
  const first =
    wanted.encoding === null ? guessed : await settle(viewer, again(guessed, { encoding: wanted.encoding }));
  demandReadable(first);

  const options = await getImportOptions(viewer, {});
  const answered = await settle(viewer, again(first, answersFrom(first, wanted, options)));
  if (answered.missing.length > 0) {
    throw new StartupError(answered.missing.map((missing) => MISSING[missing]).join('\n'));
  }
  return answered;
}

async function settle(viewer: SystemViewer, input: Parameters<typeof settleAnswers>[1]): Promise<ImportView> {
  await asViewer(viewer, 'write', (tx) => settleAnswers(contextFor(viewer, tx, new Date()), input));
  return getImport(viewer, { importId: input.importId });
}

function again({ id, version, mapping }: ImportView, changed: Partial<Mapping>) {
  return { importId: id, version, mapping: { ...mapping, ...changed } };
}

function demandReadable({ found }: ImportView): void {
  if (!found?.problem) return;
  const words = FILE_PROBLEMS[found.problem.reason] ?? 'This file can’t be read.';
  throw new StartupError(`${words} With --encoding you can say how it is written, for example windows-1252.`);
}

function answersFrom(
  { mapping, found }: ImportView,
  wanted: HistoryArguments,
  options: ImportOptions,
): Partial<Mapping> {
  const headers = found?.headers ?? [];
  for (const column of Object.values(wanted.columns)) {
    if (!headers.includes(column))
      throw new StartupError(`There is no column “${column}”. The file has ${listOf(headers)}.`);
  }
  return {
    columns: withoutTwice({ ...mapping.columns, ...wanted.columns }, wanted.columns),
    // What isn't said is guessed again from the columns that were.
    timeFormat: wanted.timeFormat,
    order: wanted.order,
    partnerId: wanted.partner === null ? mapping.partnerId : partnerNamed(wanted.partner, options),
    destination: destinationFor(wanted, options) ?? mapping.destination,
  };
}

/** A column that was said to be one thing is no longer guessed to be another. */
function withoutTwice(columns: Mapping['columns'], said: Mapping['columns']): Mapping['columns'] {
  const taken = new Set(Object.values(said));
  return Object.fromEntries(Object.entries(columns).filter(([target, column]) => target in said || !taken.has(column)));
}

function partnerNamed(name: string, { partners }: ImportOptions): string {
  const partner = partners.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!partner) throw new StartupError(`There is no partner “${name}”. Add it under Partners first.`);
  return partner.id;
}

function destinationFor(wanted: HistoryArguments, { processes }: ImportOptions): Destination | null {
  const name = wanted.process;
  if (name === null) return null;

  const process = processes.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (process) return { kind: 'existing', processId: process.id, stages: wanted.stages.map(keyed(process)) };
  if (wanted.create) return { kind: 'new', name, stages: [...wanted.kinds, ...leftOut(wanted)] };

  const known = processes.length === 0 ? '' : ` There is ${listOf(processes.map((each) => each.name))}.`;
  throw new StartupError(`There is no published process “${name}”.${known} With --create it is made from the file.`);
}

function keyed({ name: processName, stages }: ImportOptions['processes'][number]) {
  return ({ name, to }: HistoryArguments['stages'][number]) => {
    const stage = stages.find((candidate) => candidate.name.toLowerCase() === to.toLowerCase());
    if (!stage && to !== LEFT_OUT) throw new StartupError(`${processName} has no stage “${to}”.`);
    return { name, to: stage?.key ?? LEFT_OUT };
  };
}

function leftOut({ stages }: HistoryArguments) {
  return stages.filter(({ to }) => to === LEFT_OUT).map(({ name }) => ({ name, kind: LEFT_OUT }) as const);
}

const MISSING: Record<MissingAnswer, string> = {
  case: 'Say with --case which column names the deal.',
  stage: 'Say with --stage which column names the stage.',
  time: 'Say with --time which column says when.',
  time_format: 'The dates can be read in two ways: say with --format how they are written.',
  partner: 'Say with --partner whose deals these are, or with --partner-column where it stands.',
  process: 'Say with --process which process the history goes into.',
};
