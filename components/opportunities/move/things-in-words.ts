import { inCapitalWords, inWords } from '@/lib/core/words';

/** "one thing", "two things", "12 things". */
export function thingsInWords(count: number): string {
  return `${inWords(count)} ${count === 1 ? 'thing' : 'things'}`;
}

/** What stands beside the button: "One to go", "Nothing missing". */
export function toGoInWords(count: number): string {
  return count === 0 ? 'Nothing missing' : `${inCapitalWords(count)} to go`;
}
