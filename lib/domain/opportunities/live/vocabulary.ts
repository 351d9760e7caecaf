import type { Card, Totals } from '@/lib/domain/opportunities/vocabulary';

/** A deal as its card is now, and the process whose board shows it. */
export type FreshCard = { processId: string; card: Card };

export type FreshTotals = { processId: string; columns: ReadonlyArray<Totals & { key: string }> };

/** What became of deals: those that this viewer still sees, those that are gone for them, and the sums of their boards. */
export type DealNews = {
  cards: ReadonlyArray<FreshCard>;
  gone: ReadonlyArray<string>;
  totals: ReadonlyArray<FreshTotals>;
};

/** So many deals at once are told one by one; beyond, everybody looks at the board anew. */
export const MOST_TOLD = 100;

/** What a stream says: which things were touched, by what kind of event, and of deals how they are now. */
export type LiveNews = {
  touched?: ReadonlyArray<{ name: string; subjectType: string; subjectId: string }>;
  deals?: DealNews | 'many' | null;
  /** How many new notifications this person has. */
  notifications: number;
};
