/**
 * How alike two texts are, in seven ways, each 0 to 1: one of them is missing; the words that both have, of all and of
 * the shorter one's; trigrams; the very same; numbers that both have; the same digits. What can't be said of a pair is ½.
 */
export function likenessOf(mine: string, theirs: string): ReadonlyArray<number> {
  const [one, other] = [plain(mine), plain(theirs)];
  const isMissing = one === '' || other === '';
  const words = [new Set(one.split(' ')), new Set(other.split(' '))] as const;
  return [
    isMissing ? 1 : 0,
    isMissing ? 0 : shared(...words, 'all'),
    isMissing ? 0 : shared(...words, 'shorter'),
    isMissing ? 0 : shared(trigrams(one), trigrams(other), 'all'),
    !isMissing && one === other ? 1 : 0,
    numbersAlike(numbers(mine), numbers(theirs)),
    sameDigits(digits(mine), digits(theirs)),
  ];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>, of: 'all' | 'shorter'): number {
  const both = one.intersection(other).size;
  const all = of === 'all' ? one.size + other.size - both : Math.min(one.size, other.size);
  return all === 0 ? 0 : both / all;
}

function trigrams(text: string): ReadonlySet<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_unused, at) => padded.slice(at, at + 3)));
}

function numbers(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+/g) ?? []);
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

function numbersAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.size === 0 || other.size === 0 ? 0.5 : shared(one, other, 'all');
}

function sameDigits(one: string, other: string): number {
  if (one === '' || other === '') return 0.5;
  return one === other ? 1 : 0;
}
