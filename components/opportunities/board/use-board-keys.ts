'use client';

import { useShortcuts } from '@/components/shared/use-shortcuts';
import type { Board, Card } from '@/lib/domain/opportunities/vocabulary';

type Keys = {
  board: Board;
  /** Something lies over the board and has the keys. */
  isCovered: boolean;
  onOpen: (id: string) => void;
};

/** `j` and `k` go down and up a column, the arrows everywhere; `m` opens the card's menu, `e` the card. */
export function useBoardKeys({ board, isCovered, onOpen }: Keys): void {
  const walk = (down: number, across: number) => focus(nextCard(board, focusedId(), { down, across }));

  const keys = {
    j: () => walk(1, 0),
    k: () => walk(-1, 0),
    ArrowDown: () => walk(1, 0),
    ArrowUp: () => walk(-1, 0),
    ArrowRight: () => walk(0, 1),
    ArrowLeft: () => walk(0, -1),
    m: () => openMenu(focusedId()),
    e: () => {
      const id = focusedId();
      if (id) onOpen(id);
    },
  };
  useShortcuts(isCovered ? {} : keys);
}

type Step = { down: number; across: number };

/** The card that a key leads to; without one in hand, the first there is. Empty columns are passed over. */
function nextCard({ columns }: Board, id: string | null, { down, across }: Step): Card | undefined {
  const open = columns.filter(({ kind, cards }) => kind === 'open' && cards.length > 0);
  const at = open.findIndex(({ cards }) => cards.some((card) => card.id === id));
  if (at < 0) return open[0]?.cards[0];

  const row = open[at]?.cards.findIndex((card) => card.id === id) ?? 0;
  const cards = open[Math.min(Math.max(at + across, 0), open.length - 1)]?.cards ?? [];
  return cards[Math.min(Math.max(row + down, 0), cards.length - 1)];
}

function focusedId(): string | null {
  return document.activeElement?.getAttribute('data-card') ?? null;
}

function focus(card: Card | undefined): void {
  const element = card && elementOf(card.id);
  element?.focus();
  element?.parentElement?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function elementOf(id: string): HTMLElement | null {
  return document.querySelector(`[data-card="${CSS.escape(id)}"]`);
}

function openMenu(id: string | null): void {
  const card = id === null ? null : elementOf(id)?.closest('[data-deal]');
  card?.querySelector<HTMLButtonElement>('[data-move-menu]')?.click();
}
