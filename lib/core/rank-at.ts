const BASE = 36;
const TIME_DIGITS = 9;

/** Leaves room on both sides; the last year that fits is 3579. */
const MIDDLE = BASE ** TIME_DIGITS / 2;

/**
 * The rank of a card that goes to the top of its column at an instant: it sorts before every rank made at an earlier
 * millisecond. All are equally long, so that a column that is only ever filled from the top does not wear out, and they
 * mix with the ranks of `rankBetween`. The tiebreak, an id, keeps two of the same millisecond apart.
 */
export function rankAt(instant: Date, tiebreak: string): string {
  const time = (MIDDLE - instant.getTime()).toString(BASE).padStart(TIME_DIGITS, '0');
  // A rank never ends in 0, hence the last digit.
  return `${time}${tiebreak.replaceAll('-', '').slice(-6)}i`;
}
