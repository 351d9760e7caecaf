/** "Gold", "Gold or Platinum", "Silver, Gold or Platinum". */
export function listed(words: ReadonlyArray<string>, last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
