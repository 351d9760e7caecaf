/**
 * How many slips of the pen lie between two words: letters left out, put in, exchanged or swapped with a neighbour
 * (F. J. Damerau, 1964, without editing a letter twice). Symmetric. Stops counting beyond `most`, and answers `most + 1`.
 */
export function typos(one: string, other: string, most: number): number {
  const [mine, theirs] = [[...one], [...other]];
  if (Math.abs(mine.length - theirs.length) > most) return most + 1;

  let rows: Rows = { beforeLast: [], last: Array.from({ length: theirs.length + 1 }, (_unused, at) => at) };
  for (const row of mine.keys()) {
    const next = nextRow(rows, { mine, theirs, row });
    if (Math.min(...next) > most) return most + 1;
    rows = { beforeLast: rows.last, last: next };
  }
  return Math.min(rows.last.at(-1) ?? 0, most + 1);
}

type Letters = ReadonlyArray<string>;
/** Slips between a beginning of the one word and each beginning of the other. */
type Rows = { beforeLast: ReadonlyArray<number>; last: ReadonlyArray<number> };
type Place = { mine: Letters; theirs: Letters; row: number };

function nextRow({ beforeLast, last }: Rows, { mine, theirs, row }: Place): ReadonlyArray<number> {
  const next = [row + 1];
  for (const [column, letter] of theirs.entries()) {
    const replaced = at(last, column) + (letter === mine[row] ? 0 : 1);
    const oneLess = Math.min(at(last, column + 1), at(next, column)) + 1;
    const swapped = isSwapped({ mine, theirs, row }, column) ? at(beforeLast, column - 1) + 1 : Infinity;
    next.push(Math.min(replaced, oneLess, swapped));
  }
  return next;
}

function isSwapped({ mine, theirs, row }: Place, column: number): boolean {
  return row > 0 && column > 0 && mine[row] === theirs[column - 1] && mine[row - 1] === theirs[column];
}

function at(row: ReadonlyArray<number>, column: number): number {
  return row[column] ?? Infinity;
}
