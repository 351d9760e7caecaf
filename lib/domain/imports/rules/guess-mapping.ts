import type { Found, ImportOptions, Mapping, MissingAnswer, Target } from '@/lib/domain/imports/vocabulary';
import { guessColumns } from './guess-columns';
import { guessOrder } from './guess-order';
import { guessTimeFormat } from './guess-time-format';
import { matchStage } from './match-stage';

type Facts = {
  fileName: string;
  found: Found;
  /** The first rows of the file. */
  rows: ReadonlyArray<ReadonlyArray<string>>;
  options: ImportOptions;
};

/** The answers that the file itself suggests; a person may change every one of them. */
export function guessMapping({ fileName, found, rows, options }: Facts): Mapping {
  const columns = guessColumns({ headers: found.headers, rows });
  const valuesOf = (target: Target) => columnValues(found, columns, rows, target);
  const timeFormat = guessTimeFormat(valuesOf('time')).format;
  const [onlyPartner, ...others] = options.partners;

  return {
    columns,
    timeFormat,
    order: timeFormat
      ? orderOf(columns.case === undefined ? valuesOf('customer') : valuesOf('case'), valuesOf('time'), timeFormat)
      : 'oldest_first',
    encoding: null,
    partnerId: onlyPartner && others.length === 0 ? onlyPartner.id : null,
    destination: guessDestination(fileName, valuesOf('stage'), options),
  };
}

function orderOf(
  cases: ReadonlyArray<string>,
  times: ReadonlyArray<string>,
  format: NonNullable<Mapping['timeFormat']>,
) {
  const samples = times.map((time, index) => ({ caseName: cases[index] ?? '', time }));
  return guessOrder(samples, format);
}

function columnValues(
  { headers }: Found,
  columns: Mapping['columns'],
  rows: ReadonlyArray<ReadonlyArray<string>>,
  target: Target,
): ReadonlyArray<string> {
  const index = headers.indexOf(columns[target] ?? '');
  return index < 0 ? [] : rows.map((row) => row[index]?.trim() ?? '');
}

/** The process whose stages the file names most of, if at least half of the names are known there; else a new one. */
function guessDestination(
  fileName: string,
  stageNames: ReadonlyArray<string>,
  { processes }: ImportOptions,
): Mapping['destination'] {
  const names = [...new Set(stageNames)].filter((name) => name !== '');
  const scored = processes
    .map(({ id, stages }) => ({ id, known: names.filter((name) => matchStage(name, stages) !== null).length }))
    .toSorted((one, other) => other.known - one.known);

  const [best] = scored;
  if (best && names.length > 0 && best.known >= names.length / 2) {
    return { kind: 'existing', processId: best.id, stages: [] };
  }
  return { kind: 'new', name: freeName(fileName, processes), stages: [] };
}

function freeName(fileName: string, processes: ImportOptions['processes']): string {
  const bare =
    fileName
      .replace(/\.[a-z]{2,4}$/i, '')
      .replace(/[_\s]+/g, ' ')
      .trim()
      .slice(0, 70) || 'Imported history';
  const taken = new Set(processes.map(({ name }) => name.toLowerCase()));

  let name = bare;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${bare} ${number}`;
  return name;
}

/** What must be answered before the rows can be checked. */
export function missingAnswers(mapping: Mapping, found: Found): ReadonlyArray<MissingAnswer> {
  const has = (target: Target) => found.headers.includes(mapping.columns[target] ?? '');
  const missing: Array<MissingAnswer> = [];

  if (!has('case') && !has('customer')) missing.push('case');
  if (!has('stage')) missing.push('stage');
  if (!has('time')) missing.push('time');
  else if (mapping.timeFormat === null) missing.push('time_format');
  if (!has('partner') && mapping.partnerId === null) missing.push('partner');
  if (mapping.destination === null) missing.push('process');
  return missing;
}
