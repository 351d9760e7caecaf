/** Two letters that stand for a name: first and last word of a person, first two words of a company. */
export function initials(name: string, kind: 'person' | 'company'): string {
  const words = name.split(/[\s.,&/+-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first = '?', second] = words;
  const other = kind === 'person' ? words.slice(1).at(-1) : second;
  const letters = other === undefined ? [...first].slice(0, 2) : [[...first][0], [...other][0]];

  return letters.join('').toLocaleUpperCase();
}
