/**
 * How alike two words are, 0 to 1: Winkler's variant of Jaro's measure (W. E. Winkler, 1990), which forgives swapped and
 * missing letters and counts a common beginning of up to four letters more. Symmetric; 1 only for equal words.
 */
export function jaroWinkler(one: string, other: string): number {
  const jaro = jaroOf([...one], [...other]);
  return jaro + commonBeginning(one, other) * PREFIX_SCALE * (1 - jaro);
}

const PREFIX_SCALE = 0.1;
const PREFIX_LENGTH = 4;

function jaroOf(one: ReadonlyArray<string>, other: ReadonlyArray<string>): number {
  if (one.length === 0 && other.length === 0) return 1;

  const [mine, theirs] = commonLetters(one, other);
  const common = mine.length;
  if (common === 0) return 0;

  const swapped = mine.filter((letter, at) => letter !== theirs[at]).length / 2;
  return (common / one.length + common / other.length + (common - swapped) / common) / 3;
}

/** The letters that both have at nearly the same place, in the order of each word. */
function commonLetters(one: ReadonlyArray<string>, other: ReadonlyArray<string>): [Array<string>, Array<string>] {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Set<number>();

  const mine = one.filter((letter, at) => {
    const found = other.findIndex(
      (theirs, place) => theirs === letter && !taken.has(place) && Math.abs(place - at) <= reach,
    );
    if (found >= 0) taken.add(found);
    return found >= 0;
  });
  return [mine, other.filter((_letter, place) => taken.has(place))];
}

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < PREFIX_LENGTH && length < one.length && one[length] === other[length]) length += 1;
  return length;
}
