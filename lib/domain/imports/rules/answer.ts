import type { CsvEncoding } from '@/lib/core/csv-encodings';
import type { TimestampFormat } from '@/lib/core/timestamps';
import {
  LEFT_OUT,
  type Destination,
  type KindChoice,
  type Mapping,
  type RowOrder,
  type Target,
} from '@/lib/domain/imports/vocabulary';

/** One answer about a file, as a person gives it. */
export type Answer =
  | { about: 'column'; heading: string; target: Target | null }
  | { about: 'time_format'; timeFormat: TimestampFormat }
  | { about: 'order'; order: RowOrder }
  | { about: 'encoding'; encoding: CsvEncoding }
  | { about: 'partner'; partnerId: string | null }
  | { about: 'process'; processId: string }
  /** A process made from the names in the file. */
  | { about: 'new_process'; name: string }
  | { about: 'stage'; name: string; to: string };

/** The answers with one more. */
export function applyAnswer(mapping: Mapping, answer: Answer): Mapping {
  switch (answer.about) {
    case 'column':
      return withColumn(mapping, answer.heading, answer.target);
    case 'time_format':
      return { ...mapping, timeFormat: answer.timeFormat };
    case 'order':
      return { ...mapping, order: answer.order };
    case 'encoding':
      return { ...mapping, encoding: answer.encoding };
    case 'partner':
      return { ...mapping, partnerId: answer.partnerId };
    case 'process':
      return { ...mapping, destination: intoProcess(mapping, answer.processId) };
    case 'new_process':
      return { ...mapping, destination: { kind: 'new', name: answer.name, stages: kindsSoFar(mapping) } };
    case 'stage':
      return { ...mapping, destination: withStage(mapping.destination, answer) };
  }
}

/** What stands at the place of an answer; null for nothing. Two of one place are compared by it. */
export function answered({ columns, destination, ...mapping }: Mapping, answer: Answer): string | null {
  switch (answer.about) {
    case 'column':
      return targetOf(columns, answer.heading);
    case 'time_format':
      return mapping.timeFormat;
    case 'order':
      return mapping.order;
    case 'encoding':
      return mapping.encoding;
    case 'partner':
      return mapping.partnerId;
    case 'process':
    case 'new_process':
      return nameOf(destination);
    case 'stage':
      return chosenFor(destination, answer.name);
  }
}

/** The process that is there, by its id, or the new one's name. */
function nameOf(destination: Mapping['destination']): string | null {
  if (destination === null) return null;
  return destination.kind === 'existing' ? destination.processId : destination.name;
}

/** What a column says; null for one that is not imported. */
export function targetOf(columns: Mapping['columns'], heading: string): Target | null {
  const [target] = entriesOf(columns).find(([, column]) => column === heading) ?? [];
  return target ?? null;
}

/** A column says one thing, and a thing is said by one column: the one that said it so far is let go. */
function withColumn(mapping: Mapping, heading: string, target: Target | null): Mapping {
  const before = targetOf(mapping.columns, heading);
  const others = entriesOf(mapping.columns).filter(([said, column]) => column !== heading && said !== target);
  const columns = Object.fromEntries(target === null ? others : [...others, [target, heading]]);

  // What was true of the column that said when, or whose rows belong together, needn't be of another.
  const changed = new Set([before, target]);
  const isOtherTime = changed.has('time');
  const isOtherOrder = isOtherTime || changed.has('case') || changed.has('customer');
  return { ...mapping, columns, ...(isOtherTime && { timeFormat: null }), ...(isOtherOrder && { order: null }) };
}

function entriesOf(columns: Mapping['columns']): ReadonlyArray<[Target, string]> {
  // The keys of a record of targets are targets; the type of `entries` forgets it.
  return Object.entries(columns) as ReadonlyArray<[Target, string]>;
}

/** Names that are left out stay so; the stages of another process are others. */
function intoProcess({ destination }: Mapping, processId: string): Destination {
  const leftOut = namesLeftOut(destination).map((name) => ({ name, to: LEFT_OUT }));
  return { kind: 'existing', processId, stages: leftOut };
}

function kindsSoFar({ destination }: Mapping): ReadonlyArray<KindChoice> {
  if (destination?.kind === 'new') return destination.stages;
  return namesLeftOut(destination).map((name) => ({ name, kind: LEFT_OUT }));
}

function namesLeftOut(destination: Mapping['destination']): ReadonlyArray<string> {
  return (destination?.stages ?? [])
    .filter((choice) => ('to' in choice ? choice.to : choice.kind) === LEFT_OUT)
    .map(({ name }) => name);
}

function withStage(
  destination: Mapping['destination'],
  { name, to }: Extract<Answer, { about: 'stage' }>,
): Mapping['destination'] {
  switch (destination?.kind) {
    case undefined:
      return null;
    case 'existing':
      return { ...destination, stages: [...destination.stages.filter((one) => one.name !== name), { name, to }] };
    case 'new': {
      // The screen offers kinds where the process is made from the file.
      const kind = to as KindChoice['kind'];
      return { ...destination, stages: [...destination.stages.filter((one) => one.name !== name), { name, kind }] };
    }
  }
}

function chosenFor(destination: Mapping['destination'], name: string): string | null {
  const choice = destination?.stages.find((one) => one.name === name);
  if (!choice) return null;
  return 'to' in choice ? choice.to : choice.kind;
}
