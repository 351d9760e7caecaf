import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CSV_ENCODINGS, type CsvEncoding } from '../../lib/core/csv-encodings';
import { TIMESTAMP_FORMATS, type TimestampFormat } from '../../lib/core/timestamps';
import { LEFT_OUT, ROW_ORDERS, TARGETS, type RowOrder, type Target } from '../../lib/domain/imports/vocabulary';
import { StartupError, reasonOf } from '../../lib/platform/startup-error';
import { USAGE } from './usage';

export type HistoryArguments = {
  command: 'history' | 'verify';
  file: string;
  /** Figures to compare with, for verify. */
  gold: string | null;
  process: string | null;
  create: boolean;
  partner: string | null;
  workspace: string | null;
  rejects: string;
  dryRun: boolean;
  columns: Readonly<Partial<Record<Target, string>>>;
  timeFormat: TimestampFormat | null;
  order: RowOrder | null;
  encoding: CsvEncoding | null;
  /** Names in the file and the stages they mean, by name, or LEFT_OUT. */
  stages: ReadonlyArray<{ name: string; to: string }>;
  /** Kinds of stages made from the file. */
  kinds: ReadonlyArray<{ name: string; kind: 'open' | 'won' | 'lost' }>;
};

const OPTIONS = {
  ...{ process: text(), partner: text(), workspace: text(), rejects: text() },
  ...{ create: flag(), 'dry-run': flag(), help: flag() },
  ...{ case: text(), stage: text(), time: text(), customer: text(), 'partner-column': text(), owner: text() },
  ...{ amount: text(), currency: text(), format: text(), order: text(), encoding: text() },
  ...{ map: list(), skip: list(), open: list(), won: list(), lost: list() },
} as const;

function text() {
  return { type: 'string' } as const;
}

function flag() {
  return { type: 'boolean', default: false } as const;
}

function list() {
  return { type: 'string', multiple: true, default: [] as Array<string> } as const;
}

type Parsed = ReturnType<typeof parse>['values'];

/** null: the person asks how to use it. Throws a sentence for what is not understood. */
export function readArguments(args: ReadonlyArray<string>): HistoryArguments | null {
  const { values, positionals } = parse(args);
  if (values.help || positionals.length === 0) return null;

  const named = readNames(positionals, values);
  return {
    ...named,
    ...readTargets(values),
    ...readChoices(values),
    rejects: values.rejects ?? `${named.file}.rejects.csv`,
  };
}

const COMMANDS = ['history', 'verify'] as const;

function readNames([wanted = '', file = '', gold]: ReadonlyArray<string>, values: Parsed) {
  const command = COMMANDS.find((known) => known === wanted);
  if (!command) throw wrong(`There is no command “${wanted}”`);
  if (file === '') throw wrong('Name the CSV file');
  if (!existsSync(file)) throw new StartupError(`There is no file ${file}.`);

  demandFor(command, { gold, process: values.process });
  return { command, file, gold: gold ?? null, create: command === 'verify' || values.create };
}

type Needed = { gold: string | undefined; process: string | undefined };

function demandFor(command: (typeof COMMANDS)[number], { gold, process }: Needed): void {
  if (command === 'verify' && gold === undefined) throw wrong('Name the file of figures to compare with');
  if (command === 'history' && process === undefined) throw wrong('Name the process with --process');
}

function readTargets({ process, partner, workspace, 'dry-run': dryRun }: Parsed) {
  return { process: process ?? null, partner: partner ?? null, workspace: workspace ?? null, dryRun };
}

function readChoices(values: Parsed) {
  return {
    columns: columnsFrom(values),
    timeFormat: oneOf('format', values.format, TIMESTAMP_FORMATS),
    order: oneOf('order', values.order?.replaceAll('-', '_'), ROW_ORDERS),
    encoding: oneOf('encoding', values.encoding, CSV_ENCODINGS),
    stages: [...values.map.map(pair), ...values.skip.map((name) => ({ name, to: LEFT_OUT }))],
    kinds: (['open', 'won', 'lost'] as const).flatMap((kind) => values[kind].map((name) => ({ name, kind }))),
  };
}

function parse(args: ReadonlyArray<string>) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw wrong(reasonOf(error));
  }
}

function wrong(sentence: string): StartupError {
  return new StartupError(`${sentence}.\n\n${USAGE}`);
}

function columnsFrom(values: Readonly<Record<string, unknown>>): HistoryArguments['columns'] {
  const said = TARGETS.map((target) => [target, values[target === 'partner' ? 'partner-column' : target]] as const);
  return Object.fromEntries(said.filter(([, column]) => typeof column === 'string'));
}

function oneOf<Value extends string>(
  option: string,
  given: string | undefined,
  values: ReadonlyArray<Value>,
): Value | null {
  if (given === undefined) return null;
  const found = values.find((value) => value === given);
  if (found === undefined) throw wrong(`--${option} is one of ${values.join(', ')}`);
  return found;
}

function pair(written: string): { name: string; to: string } {
  const at = written.lastIndexOf('=');
  if (at < 1) throw wrong(`Write --map as 'NAME=STAGE', not “${written}”`);
  return { name: written.slice(0, at), to: written.slice(at + 1) };
}
