/**
 * Groups a typed amount for reading ("96000" → "96,000"). What isn't plainly a number stays as it was typed: the server
 * says what is wrong with it, and people see their own words.
 */
export function groupAmount(typed: string): string {
  const match = /^(\d+)(\.\d{1,4})?$/.exec(typed.trim());
  if (!match) return typed;

  return `${(match[1] ?? '').replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ',')}${match[2] ?? ''}`;
}
