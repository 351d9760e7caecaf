import { placeAt } from '@/lib/domain/opportunities/here';
import type { Board, Column, ColumnPage } from '@/lib/domain/opportunities/vocabulary';
import { toCard, type CardValues } from './card-json';
import { toCursor } from './cursor';
import { FIRST_CARDS, PAGE, type BoardRow, type ColumnRow } from './statements';
import { toTotals } from './totals-sql';

export function toBoard({ process, columns, ...workspace }: BoardRow, now: Date): Board {
  return { ...placeAt(workspace, now), process, columns: columns.map(toColumn) };
}

function toColumn({ cards, deals, minor, weighted, ...stage }: ColumnRow): Column {
  return { ...stage, ...toTotals({ deals, minor, weighted }), ...toPage(cards, FIRST_CARDS) };
}

export function toColumnPage(cards: ReadonlyArray<CardValues>): ColumnPage {
  return toPage(cards, PAGE);
}

/** One card more than a page was asked for: it says whether there is a next one. */
function toPage(cards: ReadonlyArray<CardValues>, size: number): ColumnPage {
  const page = cards.slice(0, size).map(toCard);
  const last = page.at(-1);
  return { cards: page, next: last && cards.length > size ? toCursor(last) : null };
}
