import { wordOf } from './encoding';
import { auc } from './judgement';
import { numberOf, shareOfOnes, type History, type Outcome, type Value } from './table';
import { ascending, quantile } from '../statistics';

/**
 * Why a column may say what was only known afterwards:
 * filled_by_outcome – far more often filled for one outcome than for the other, or next to never for the other;
 * gives_away – alone, it tells the outcomes apart better than anything honest does;
 * filled_late – filled for old rows and seldom for recent ones, or the other way round;
 * named_after – its name says that it is the last of something, or somebody's verdict.
 */
export type LeakReason = 'filled_by_outcome' | 'gives_away' | 'filled_late' | 'named_after';

/** The reason, and how strong: the difference of two shares, an AUC, or null for a name. */
export type Leak = { column: string; reason: LeakReason; strength: number | null };

const FILL_GAP = 0.3;
/** Filled this often for one outcome, and next to never for the other, is no accident. */
const FILL_OF_ONE = 0.05;
const NEXT_TO_NEVER = 0.05;
const FILL_DRIFT = 0.3;
const TOO_GOOD = 0.9;
const FEWEST = 30;

const LAST_WORDS = ['last', 'latest', 'final', 'close', 'closed', 'won', 'lost'];
const PLANNED_WORDS = ['expected', 'target', 'planned', 'forecast'];
const VERDICT_WORDS = [
  'tag',
  'tags',
  'quality',
  'profile',
  'score',
  'rating',
  'grade',
  'index',
  'status',
  'stage',
  'outcome',
  'result',
  'disposition',
  'converted',
  'reason',
];

/**
 * Columns that must not be learnt from, each with its strongest reason. Rows are in the order of time. The tests of values need 30 rows
 * of each outcome; the test of names is left out for `trusted` columns, whose values were kept as they were known at the time.
 */
export function findLeaks(history: History, trusted: ReadonlyArray<string> = []): ReadonlyArray<Leak> {
  const enough = [0, 1].every((outcome) => history.outcomes.filter((each) => each === outcome).length >= FEWEST);
  return history.columns.flatMap((column) => {
    const values = history.rows.map((row) => row[column] ?? null);
    const byValue = enough ? leakOfValues(column, values, history.outcomes) : null;
    const byName = trusted.includes(column) ? null : leakOfName(column);
    return [byValue ?? byName].filter((leak) => leak !== null);
  });
}

function leakOfValues(column: string, values: ReadonlyArray<Value>, outcomes: ReadonlyArray<Outcome>): Leak | null {
  const [won, lost] = [fillOf(values, outcomes, 1), fillOf(values, outcomes, 0)];
  const gap = Math.abs(won - lost);
  const isOneSided = gap >= FILL_OF_ONE && Math.min(won, lost) <= NEXT_TO_NEVER * gap;
  if (gap >= FILL_GAP || isOneSided) return { column, reason: 'filled_by_outcome', strength: gap };
  const alone = aucAlone(values, outcomes);
  if (alone >= TOO_GOOD) return { column, reason: 'gives_away', strength: alone };
  const drift = fillDrift(values);
  return drift >= FILL_DRIFT ? { column, reason: 'filled_late', strength: drift } : null;
}

function leakOfName(column: string): Leak | null {
  const words = column
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const has = (known: ReadonlyArray<string>) => words.some((word) => known.includes(word));
  const isNamed = (has(LAST_WORDS) && !has(PLANNED_WORDS)) || has(VERDICT_WORDS);
  return isNamed ? { column, reason: 'named_after', strength: null } : null;
}

function isFilled(value: Value): boolean {
  return wordOf(value) !== '';
}

function fillOf(values: ReadonlyArray<Value>, outcomes: ReadonlyArray<Outcome>, outcome: Outcome): number {
  const own = values.filter((_value, at) => outcomes[at] === outcome);
  return own.filter(isFilled).length / Math.max(own.length, 1);
}

function fillDrift(values: ReadonlyArray<Value>): number {
  const half = Math.floor(values.length / 2);
  const shareFilled = (part: ReadonlyArray<Value>) => part.filter(isFilled).length / Math.max(part.length, 1);
  return Math.abs(shareFilled(values.slice(0, half)) - shareFilled(values.slice(half)));
}

const FOLDS = 5;
/** Rows of the average that every value's share is drawn towards. */
const DRAWN = 5;
const GROUPS = 20;

/** How well the column alone ranks rows that were left out when its values' shares were counted: five folds. */
function aucAlone(values: ReadonlyArray<Value>, outcomes: ReadonlyArray<Outcome>): number {
  const words = groupsOf(values);
  const average = shareOfOnes(outcomes);
  const chances = words.map(() => average);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = countsOutside(words, outcomes, fold);
    for (let row = fold; row < words.length; row += FOLDS) {
      const { ones, count } = seen.get(words[row] ?? '') ?? { ones: 0, count: 0 };
      chances[row] = (ones + average * DRAWN) / (count + DRAWN);
    }
  }
  return auc({ chances, outcomes }) ?? 0;
}

function countsOutside(words: ReadonlyArray<string>, outcomes: ReadonlyArray<Outcome>, fold: number) {
  const seen = new Map<string, { ones: number; count: number }>();
  for (const [row, word] of words.entries()) {
    if (row % FOLDS === fold) continue;
    const { ones, count } = seen.get(word) ?? { ones: 0, count: 0 };
    seen.set(word, { ones: ones + (outcomes[row] ?? 0), count: count + 1 });
  }
  return seen;
}

/** Values as they are, but many different numbers in twenty ranges. */
function groupsOf(values: ReadonlyArray<Value>): ReadonlyArray<string> {
  const numbers = values.map(numberOf);
  const present = numbers.filter((number) => number !== null);
  const areNumbers = present.length > 0 && values.every((value, at) => !isFilled(value) || numbers[at] !== null);
  if (!areNumbers || new Set(present).size <= GROUPS) return values.map(wordOf);
  const sorted = ascending(present);
  const ends = Array.from({ length: GROUPS - 1 }, (_unused, cut) => quantile(sorted, (cut + 1) / GROUPS) ?? 0);
  return numbers.map((number) => (number === null ? '' : String(ends.filter((end) => end < number).length)));
}
