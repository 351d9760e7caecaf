import type { Found, ImportOptions, Mapping } from '@/lib/domain/imports/vocabulary';
import { columnValues } from './column-values';
import { freeName } from './free-name';
import { guessColumns } from './guess-columns';
import { guessTimes } from './guess-times';
import { matchStage } from './match-stage';

type Facts = {
  fileName: string;
  found: Found;
  /** The first rows of the file. */
  rows: ReadonlyArray<ReadonlyArray<string>>;
  options: ImportOptions;
};

/** The answers that the file itself suggests; a person may change every one of them. */
export function guessMapping({ fileName, found: { headers }, rows, options }: Facts): Mapping {
  const sample = { headers, rows };
  const columns = guessColumns(sample);
  const [onlyPartner, ...others] = options.partners;

  return {
    columns,
    ...guessTimes({ columns, timeFormat: null, order: null }, sample),
    encoding: null,
    partnerId: onlyPartner && others.length === 0 ? onlyPartner.id : null,
    destination: guessDestination(fileName, columnValues(sample, columns.stage), options),
  };
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
