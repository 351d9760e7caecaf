/** Parts are kept this far from nothing, so that one empty group doesn't make the index infinite. */
const LEAST = 0.001;

/**
 * Population stability index of groups, then and now: Σ (now − then) · ln(now / then) over their shares, 0 and more, without a unit
 * (known from credit scoring; N. Siddiqi, *Credit Risk Scorecards*, 2006: below .1 nothing changed, above .25 much did).
 * Counts of the same groups in the same order. RangeError when either has none at all.
 */
export function populationStability(then: ReadonlyArray<number>, now: ReadonlyArray<number>): number {
  const [before, after] = [sharesOf(then), sharesOf(now)];
  return before.reduce((sum, share, at) => {
    const later = after[at] ?? LEAST;
    return sum + (later - share) * Math.log(later / share);
  }, 0);
}

function sharesOf(counts: ReadonlyArray<number>): ReadonlyArray<number> {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole === 0) throw new RangeError('There is nothing to compare.');
  return counts.map((count) => Math.max(count / whole, LEAST));
}
