/** Where an open deal stands in the list beside it, for `j` and `k`. */
export type Neighbours = { before: string | null; after: string | null; place: number; of: number };

/** A list as far as it is here: its ids, how many stand before them, and how many there are in all. */
export type Listed = { ids: ReadonlyArray<string>; skipped: number; of: number };

export function neighboursOf({ ids, skipped, of }: Listed, id: string): Neighbours {
  const at = ids.indexOf(id);
  if (at < 0) return { before: null, after: null, place: 0, of };
  return { before: ids[at - 1] ?? null, after: ids[at + 1] ?? null, place: skipped + at + 1, of };
}
