import { numberOf, type History, type Row, type Value } from './table';
import { quantile } from '../statistics';

/** How a column becomes numbers. */
export type ColumnCode =
  | { kind: 'number'; column: string; low: number; high: number; middle: number; mayMiss: boolean }
  | { kind: 'category'; column: string; choices: ReadonlyArray<string>; hasOthers: boolean };

export type UnusedReason = 'empty' | 'constant' | 'counter' | 'all_different';
export type Unused = { column: string; reason: UnusedReason };
export type Encoding = { codes: ReadonlyArray<ColumnCode>; unused: ReadonlyArray<Unused> };

/** Beside these, values of a column are one: "other". */
const MOST_CHOICES = 40;
const FEWEST_OF_A_CHOICE = 3;
/** A choice has to stand for one row in so many. */
const ROWS_PER_CHOICE = 400;
const MISSING = '';

/**
 * Learns how to write rows as numbers. A column whose values are all numbers (more than two of them) is cut to its 1st and
 * 99th percentile, the median stands for what is missing, and a second feature says that it was. Any other column becomes
 * one feature for each frequent value (missing is a value, too) and one for all others. Columns that can't tell anything
 * apart are left out, with the reason: empty, constant, a counter (numbers that only grow or only shrink with time),
 * all different.
 */
export function fitEncoding({ columns, rows }: Pick<History, 'columns' | 'rows'>): Encoding {
  const found = columns.map((column) =>
    codeOf(
      column,
      rows.map((row) => row[column] ?? null),
    ),
  );
  return {
    codes: found.filter((code): code is ColumnCode => 'kind' in code),
    unused: found.filter((code): code is Unused => 'reason' in code),
  };
}

/** The column, and the value of it, that each feature is about, in the order of `encode`. */
export function featuresOf({ codes }: Encoding): ReadonlyArray<{ column: string; value: string | null }> {
  return codes.flatMap((code) => {
    if (code.kind === 'number')
      return [{ column: code.column, value: null }, ...(code.mayMiss ? [{ column: code.column, value: MISSING }] : [])];
    const choices = code.choices.map((value) => ({ column: code.column, value }));
    return code.hasOthers ? [...choices, { column: code.column, value: null }] : choices;
  });
}

/** One row as numbers. A value that was never seen counts as one of the others. */
export function encode({ codes }: Encoding, row: Row): ReadonlyArray<number> {
  const features: number[] = [];
  for (const code of codes) {
    if (code.kind === 'number') pushNumber(features, code, row[code.column]);
    else pushChoice(features, code, row[code.column]);
  }
  return features;
}

type NumberCode = Extract<ColumnCode, { kind: 'number' }>;
type CategoryCode = Extract<ColumnCode, { kind: 'category' }>;

function pushNumber(features: number[], code: NumberCode, value: Value | undefined): void {
  const number = numberOf(value);
  features.push(number === null ? code.middle : Math.min(Math.max(number, code.low), code.high));
  if (code.mayMiss) features.push(number === null ? 1 : 0);
}

function pushChoice(features: number[], code: CategoryCode, value: Value | undefined): void {
  const at = code.choices.indexOf(wordOf(value));
  for (let place = 0; place < code.choices.length; place += 1) features.push(place === at ? 1 : 0);
  if (code.hasOthers) features.push(at < 0 ? 1 : 0);
}

/** The words under which a value counts; missing is the empty one. */
export function wordOf(value: Value | undefined): string {
  return value === null || value === undefined ? MISSING : String(value).trim();
}

function codeOf(column: string, values: ReadonlyArray<Value>): ColumnCode | Unused {
  const present = values.filter((value) => wordOf(value) !== MISSING);
  if (present.length === 0) return { column, reason: 'empty' };
  const distinct = new Set(values.map(wordOf));
  if (distinct.size === 1) return { column, reason: 'constant' };
  const numbers = present.map(numberOf).filter((number) => number !== null);
  const allNumbers = numbers.length === present.length && new Set(numbers).size > 2;
  if (!allNumbers) return categoryOf(column, values);
  if (isCounter(numbers)) return { column, reason: 'counter' };
  return numberCodeOf(column, numbers, numbers.length < values.length);
}

const FEWEST_TO_BE_A_COUNTER = 20;

/** Numbers, all different, that only grow or only shrink from row to row: they say when, and the future has none of them. */
function isCounter(numbers: ReadonlyArray<number>): boolean {
  if (numbers.length < FEWEST_TO_BE_A_COUNTER) return false;
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

function numberCodeOf(column: string, numbers: ReadonlyArray<number>, mayMiss: boolean): NumberCode {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (share: number) => quantile(sorted, share) ?? 0;
  const [low, high] = [at(0.01), at(0.99)];
  const isCut = low < high;
  return {
    kind: 'number',
    column,
    low: isCut ? low : (sorted[0] ?? 0),
    high: isCut ? high : (sorted.at(-1) ?? 0),
    middle: at(0.5),
    mayMiss,
  };
}

function categoryOf(column: string, values: ReadonlyArray<Value>): CategoryCode | Unused {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(wordOf(value), (counts.get(wordOf(value)) ?? 0) + 1);
  const fewest = Math.max(FEWEST_OF_A_CHOICE, Math.ceil(values.length / ROWS_PER_CHOICE));
  const choices = [...counts]
    .filter(([, count]) => count >= fewest)
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(([word]) => word);
  if (choices.length === 0) return { column, reason: 'all_different' };
  return { kind: 'category', column, choices, hasOthers: choices.length < counts.size };
}
