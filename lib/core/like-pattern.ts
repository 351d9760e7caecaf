/** A text as a pattern for LIKE that means just this text, whatever signs are in it. */
export function likePattern(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
