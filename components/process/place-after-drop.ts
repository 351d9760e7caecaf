/** The place in the whole list at which a dragged thing stands when it is dropped before or after another. */
export function placeAfterDrop(
  keys: ReadonlyArray<string>,
  moved: string,
  { target, side }: { target: string; side: 'before' | 'after' },
): number {
  const others = keys.filter((key) => key !== moved);
  return others.indexOf(target) + (side === 'after' ? 1 : 0);
}
