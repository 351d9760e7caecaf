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
  const whole = sumOf(counts);
  if (whole === 0) throw new RangeError('There is nothing to compare.');
  return counts.map((count) => Math.max(count / whole, LEAST));
}

/**
 * The same without what chance alone makes of it: of g groups (g − 1) · (1/n + 1/m) is expected where nothing changed, n then and m
 * now (B. Yurdakul, *Statistical properties of population stability index*, 2018). Not below 0.
 */
export function stabilityBeyondChance(then: ReadonlyArray<number>, now: ReadonlyArray<number>): number {
  const chance = (then.length - 1) * (1 / sumOf(then) + 1 / sumOf(now));
  return Math.max(0, populationStability(then, now) - chance);
}

function sumOf(counts: ReadonlyArray<number>): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
