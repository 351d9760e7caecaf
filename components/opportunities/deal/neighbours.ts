/** Where an open deal stands in the list beside it, for `j` and `k`. */
export type Neighbours = { before: string | null; after: string | null; place: number; of: number };

export function neighboursOf(ids: ReadonlyArray<string>, id: string, of = ids.length): Neighbours {
  const at = ids.indexOf(id);
  return { before: ids[at - 1] ?? null, after: at < 0 ? null : (ids[at + 1] ?? null), place: at + 1, of };
}
