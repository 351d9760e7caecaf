const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;

/** Steps at an open end move this many digits, which leaves a thousand million of them before ranks grow longer. */
const STEP_DIGITS = 6;

/** About 1,200 inserts into one and the same gap. Beyond it the column should be given fresh ranks by `ranksBetween`. */
export const MAX_RANK_LENGTH = 240;

/**
 * A string that sorts (byte by byte) strictly between `before` and `after`; null means the open end.
 * Moving a card writes one row: no neighbour is renumbered. A rank reads as the fraction 0.d₁d₂d₃… in base 36 and never
 * ends in the digit 0, so there is room below every rank.
 *
 * Throws RangeError when there is nothing between the two, when one is not a rank, or when the gap is used up.
 */
export function rankBetween(before: string | null, after: string | null): string {
  for (const rank of [before, after]) if (rank !== null) assertRank(rank);
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`no rank between "${before}" and "${after}"`);
  }

  const rank = stepAtOpenEnd(before, after) ?? midpoint(before, after);
  if (rank.length > MAX_RANK_LENGTH) throw new RangeError(`no room left between "${before}" and "${after}"`);
  return rank;
}

/** `count` ranks in ascending order between the two: a step apart at an open end, spread by halving inside a gap. */
export function ranksBetween(before: string | null, after: string | null, count: number): ReadonlyArray<string> {
  if (count <= 0) return [];
  if (after === null) return chain(count, before, (last) => rankBetween(last, null));
  if (before === null) return chain(count, after, (first) => rankBetween(null, first)).toReversed();

  const middle = rankBetween(before, after);
  const below = Math.floor((count - 1) / 2);
  return [...ranksBetween(before, middle, below), middle, ...ranksBetween(middle, after, count - 1 - below)];
}

export function isRank(text: string): boolean {
  return /^[0-9a-z]*[1-9a-z]$/.test(text) && text.length <= MAX_RANK_LENGTH;
}

function assertRank(text: string): void {
  if (!isRank(text)) throw new RangeError(`"${text}" is not a rank`);
}

function chain(count: number, start: string | null, next: (previous: string | null) => string): Array<string> {
  const ranks: Array<string> = [];
  let previous = start;
  for (let i = 0; i < count; i += 1) {
    previous = next(previous);
    ranks.push(previous);
  }
  return ranks;
}

/** Most cards arrive at an end of a column. Halving the rest each time would make ranks longer every fifth card. */
function stepAtOpenEnd(before: string | null, after: string | null): string | null {
  if (before !== null && after === null) return rankOf(headOf(before) + 1);
  if (before !== null || after === null) return null;

  const isBelow = after.length > STEP_DIGITS;
  return rankOf(isBelow ? headOf(after) : headOf(after) - 1);
}

function headOf(rank: string): number {
  return Number.parseInt(rank.slice(0, STEP_DIGITS).padEnd(STEP_DIGITS, '0'), BASE);
}

function rankOf(head: number): string | null {
  if (head <= 0 || head >= BASE ** STEP_DIGITS) return null;
  return head.toString(BASE).padStart(STEP_DIGITS, '0').replace(/0+$/, '');
}

function midpoint(before: string | null, after: string | null): string {
  let rank = '';
  let ceiling = after;

  for (let i = 0; ; i += 1) {
    const low = digitAt(before, i) ?? 0;
    const high = digitAt(ceiling, i) ?? BASE;
    if (high - low > 1) return rank + DIGITS.charAt((low + high) >> 1);

    rank += DIGITS.charAt(low);
    // Once a digit lies below the ceiling's, whatever follows stays below it too.
    if (high > low) ceiling = null;
  }
}

function digitAt(rank: string | null, index: number): number | null {
  const digit = rank?.charAt(index);
  return digit ? DIGITS.indexOf(digit) : null;
}
