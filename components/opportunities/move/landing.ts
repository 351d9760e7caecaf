import type { Drop } from '@/components/opportunities/board/use-held-card';
import type { Column } from '@/lib/domain/opportunities/vocabulary';

/** The card under which a dropped one lands; null for the top. Dropped below all cards, it goes under the last. */
export function landingOf({ cards, kind }: Column, { cardId, beside }: Drop): string | null {
  if (kind !== 'open') return null;

  const others = cards.filter(({ id }) => id !== cardId);
  if (!beside) return others.at(-1)?.id ?? null;
  if (beside.edge === 'bottom') return beside.id;
  return others[others.findIndex(({ id }) => id === beside.id) - 1]?.id ?? null;
}

/** Whether it would land where it already is. */
export function isAtHome({ cards }: Column, cardId: string, afterId: string | null): boolean {
  const at = cards.findIndex(({ id }) => id === cardId);
  return at >= 0 && (cards[at - 1]?.id ?? null) === afterId;
}
