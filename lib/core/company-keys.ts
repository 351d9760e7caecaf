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
 * What a name is found by: two names of one company have one of these in common, though one be short, in another order
 * or mistyped. The words that tell it from others; of longer ones also each without one letter, so that two spellings
 * that are a slip apart meet (W. Garbe's symmetric deletion); and the first two words in one. A name of common words
 * alone is found by each two neighbours and by all of it. Never empty.
 */
export function companyKeys(name: string): Array<string> {
  const words = companyWords(name);
  const telling = words.filter((word) => !COMMON_COMPANY_WORDS.has(word));
  const [first = '', second] = words;
  const keys = [
    ...(telling.length > 0 ? telling.flatMap(spellings) : [words.join(' '), ...neighbours(words)]),
    ...(second === undefined ? [] : [first + second]),
  ];
  return [...new Set(keys)].slice(0, MOST);
}

function spellings(word: string): ReadonlyArray<string> {
  const letters = [...word];
  if (letters.length < TYPED_WRONG_FROM) return [word];
  return [word, ...letters.map((_letter, at) => letters.toSpliced(at, 1).join(''))];
}

function neighbours(words: ReadonlyArray<string>): ReadonlyArray<string> {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}
