import { normaliseCompanyName } from './company-name.ts';
import { COMMON_COMPANY_WORDS } from './company-words.ts';
import { typos } from './similarity.ts';

type Parts = {
  words: ReadonlyArray<string>;
  /** It was written with its legal form, so that nothing is missing in it: "PTC Inc." is not short for anything. */
  isWhole: boolean;
};

/**
 * How likely two names are one company's, 0 to 1, whatever the order, spelling and legal form; symmetric. The weight of the
 * words that both have, in that of all words; common ones such as "Group" weigh less. A short form, "Costco" for "Costco
 * Wholesale Corp", counts as similar, unless it bears a legal form of its own.
 *
 * From `SIMILAR_NAMES_FROM` on it is worth a look, from .85 on nearly certain: see the figures in docs/benchmarks.md.
 */
export function companySimilarity(one: string, other: string): number {
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  if (mine.words.join('') === theirs.words.join('')) return mine.words.length === theirs.words.length ? 1 : JOINED;
  // Which words meet may depend on where one begins; the better way counts, from either side.
  const shared = Math.max(sharedWeight(mine.words, theirs.words), sharedWeight(theirs.words, mine.words));
  return Math.max(shared, isShortFor(mine, theirs) || isShortFor(theirs, mine) ? SHORT + SHORT_MORE * shared : 0);
}

/** Below it, names are of two companies more often than of one. */
export const SIMILAR_NAMES_FROM = 0.75;

/** "Micro Star" and "Microstar". */
const JOINED = 0.97;
const SHORT = 0.76;
const SHORT_MORE = 0.08;
const COMMON = 0.35;
const PLURAL = 0.95;
const TYPO = 0.85;

/** The words that tell it from others, in the order in which they stand; initials are one word. */
export function companyWords(name: string): ReadonlyArray<string> {
  return withJoinedInitials(normaliseCompanyName(withoutMarks(name))).split(' ');
}

function partsOf(name: string): Parts {
  const words = companyWords(name);
  const written = withJoinedInitials(plainly(withoutMarks(name))).split(' ');
  return { words, isWhole: written.length > words.length };
}

/** What registers write behind a name: the state, "new", the class of a share. "A/S" is a legal form. */
function withoutMarks(name: string): string {
  return name
    .replace(/\s*\/\s*[a-z]{2,4}\s*\/?\s*$/i, '')
    .replace(/\s*\((?:the|class [a-z]|series [a-z])\)\s*$/i, '')
    .trim();
}

function plainly(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.,'’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** "a o smith" and "smith a o" have the word "ao". */
function withJoinedInitials(words: string): string {
  return words.replace(/(?<=^| )\p{L}(?: \p{L})+(?= |$)/gu, (initials) => initials.replaceAll(' ', ''));
}

function sharedWeight(mine: ReadonlyArray<string>, theirs: ReadonlyArray<string>): number {
  const taken = new Set<number>();
  let shared = 0;
  let loose = 0;
  for (const word of mine) {
    const { likeness, at } = counterpartOf(word, theirs, taken);
    const weight = weightOf(word);
    if (at < 0) loose += weight;
    else {
      taken.add(at);
      const lesser = Math.min(weight, weightOf(theirs[at] ?? ''));
      shared += likeness * lesser;
      loose += (1 - likeness) * lesser;
    }
  }
  const left = theirs.filter((_word, at) => !taken.has(at)).reduce((sum, word) => sum + weightOf(word), 0);
  const all = shared + loose + left;
  return all === 0 ? 0 : shared / all;
}

function counterpartOf(word: string, others: ReadonlyArray<string>, taken: ReadonlySet<number>) {
  let [likeness, at] = [0, -1];
  for (const [place, other] of others.entries()) {
    const found = taken.has(place) ? 0 : likenessOf(word, other);
    if (found > likeness) [likeness, at] = [found, place];
  }
  return { likeness, at };
}

function weightOf(word: string): number {
  return COMMON_COMPANY_WORDS.has(word) ? COMMON : 1;
}

/** The same word, its plural, or one that was mistyped: once in six letters, twice in nine. */
function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4) return 0;
  if (`${short}s` === long || short.replace(/y$/, 'ies') === long) return PLURAL;

  const allowed = slipsIn(short.length);
  return allowed > 0 && typos(short, long, allowed) <= allowed ? TYPO : 0;
}

/** As many as may be meant as the same word. */
function slipsIn(letters: number): number {
  if (letters >= 9) return 2;
  return letters >= 6 ? 1 : 0;
}

/** The longer name begins with all of the shorter one, which says more than a common word. */
function isShortFor(short: Parts, long: Parts): boolean {
  return (
    !short.isWhole &&
    short.words.length < long.words.length &&
    short.words.some((word) => word.length >= 3 && !COMMON_COMPANY_WORDS.has(word)) &&
    short.words.every((word, at) => word === long.words[at])
  );
}
