/** A copy with one item changed. */
export function replaced<Item>(items: ReadonlyArray<Item>, at: number, item: Item): ReadonlyArray<Item> {
  return items.map((old, index) => (index === at ? item : old));
}

export function without<Item>(items: ReadonlyArray<Item>, at: number): ReadonlyArray<Item> {
  return items.filter((_, index) => index !== at);
}
