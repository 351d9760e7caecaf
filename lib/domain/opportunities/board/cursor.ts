import { isId } from '@/lib/core/ids';
import { isRank } from '@/lib/core/rank';

type Position = { rank: string; id: string };

/** A place in a column, for "go on after this card": ranks alone may repeat. */
export function toCursor({ rank, id }: Position): string {
  return `${rank}~${id}`;
}

/** Null for what no cursor of ours looks like. */
export function fromCursor(text: string): Position | null {
  const [rank = '', id = '', ...rest] = text.split('~');
  return rest.length === 0 && isRank(rank) && isId(id) ? { rank, id } : null;
}
