import { diffWords } from 'diff';

export type DiffPart = { kind: 'same' | 'gone' | 'come'; text: string };

/** Longer texts are shown whole: nobody reads so many marks. */
const LONGEST = 2_000;
/** With less in common the two are better read one after the other. */
const ENOUGH_IN_COMMON = 0.5;

/** The words that stayed, went and came, in reading order. Null where too little of the two texts is the same. */
export function wordDiff(before: string, after: string): ReadonlyArray<DiffPart> | null {
  if (Math.max(before.length, after.length) > LONGEST) return null;

  const parts = diffWords(before, after).map(({ value, added, removed }): DiffPart => {
    if (removed) return { kind: 'gone', text: value };
    return { kind: added ? 'come' : 'same', text: value };
  });
  const common = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.trim().length, 0);
  return common / Math.max(before.length, after.length) < ENOUGH_IN_COMMON ? null : parts;
}
