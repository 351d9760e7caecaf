import { normaliseCompanyName } from './company-name.ts';
import { companyWords } from './company-similarity.ts';
import { COMMON_COMPANY_WORDS } from './company-words.ts';

/** A name as it is kept beside the written one: what it is compared by, and what it is found by. */
export function companyNames(name: string): { normalisedName: string; nameKeys: Array<string> } {
  return { normalisedName: normaliseCompanyName(name), nameKeys: companyKeys(name) };
}

/** More than any real name has. */
const MOST = 80;
const TYPED_WRONG_FROM = 6;

/**
 * What a name is found by. The words that tell it from others; of longer ones also each without one letter, so that two
 * spellings that are a slip apart meet (W. Garbe's symmetric deletion); the first two words in one; and the whole of it.
 */
export function companyKeys(name: string): Array<string> {
  const words = companyWords(name);
  const keys = [wholeKey(words), ...joinedStart(words), ...tellingWords(words).flatMap(spellings)];
  return [...new Set(keys)].slice(0, MOST);
}

/** A name is found by a search when it has one of `alone`, or one of `one` and one of `other`. */
export type CompanySearch = { alone: Array<string>; one: Array<string>; other: Array<string> };

/**
 * How a name is looked for, so that every name is found that `companySimilarity` calls similar, and few besides: by one
 * telling word where there is but one; by two at once, the longest, where there are more, for a single one of them may be
 * borne by thousands; by the short forms that it may be kept under; and by its first two words in one. Of four words one may
 * be missing in a similar name, of eight two: then so many more of the longest are asked for, each with any of the others.
 */
export function companySearch(name: string): CompanySearch {
  const words = companyWords(name);
  const telling = tellingWords(words).toSorted((one, other) => other.length - one.length);
  const starts = words.map((_word, at) => wholeKey(words.slice(0, at + 1)));
  const alone = [...starts, ...joinedStart(words)];
  if (telling.length < 2) return { alone: [...alone, ...telling.flatMap(spellings)], one: [], other: [] };

  const missing = Math.floor((telling.length + COMMON_WEIGHT * (words.length - telling.length)) / WORDS_FOR_A_MISSING);
  const longest = telling.slice(0, missing + 1);
  const rest = telling.length > 2 * missing + 1 ? telling.slice(missing + 1) : telling.slice(1);
  const others = missing === 0 ? rest.slice(0, 1) : rest;
  return { alone, one: longest.flatMap(spellings), other: others.flatMap(spellings) };
}

/** What a word that many bear weighs in the likeness of names, and how many words make up for one that is missing. */
const COMMON_WEIGHT = 0.35;
const WORDS_FOR_A_MISSING = 4;

/** What the index does. */
export function isFound(keys: ReadonlyArray<string>, { alone, one, other }: CompanySearch): boolean {
  const has = (wanted: ReadonlyArray<string>) => wanted.some((key) => keys.includes(key));
  return has(alone) || (has(one) && has(other));
}

/** Words that are borne by many tell nothing, unless there are no others. */
function tellingWords(words: ReadonlyArray<string>): ReadonlyArray<string> {
  return words.filter((word) => !COMMON_COMPANY_WORDS.has(word));
}

/** Of all words in whatever order. */
function wholeKey(words: ReadonlyArray<string>): string {
  return `=${words.toSorted().join(' ')}`;
}

function joinedStart([first = '', second]: ReadonlyArray<string>): ReadonlyArray<string> {
  return second === undefined ? [] : [first + second];
}

function spellings(word: string): ReadonlyArray<string> {
  const letters = [...word];
  if (letters.length < TYPED_WRONG_FROM) return [word, ...singular(word)];
  return [word, ...letters.map((_letter, at) => letters.toSpliced(at, 1).join(''))];
}

/** A short word and its plural meet in the word. */
function singular(word: string): ReadonlyArray<string> {
  return word.length > 4 && word.endsWith('s') ? [word.slice(0, -1)] : [];
}
