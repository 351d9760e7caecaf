const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "one thing", "two things", "12 things". */
export function thingsInWords(count: number): string {
  return `${WORDS[count] ?? count} ${count === 1 ? 'thing' : 'things'}`;
}

/** What stands beside the button: "One to go", "Nothing missing". */
export function toGoInWords(count: number): string {
  if (count === 0) return 'Nothing missing';
  const word = WORDS[count] ?? String(count);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} to go`;
}
