import type { Card, Need, Place, Totals } from '@/lib/domain/opportunities/vocabulary';

export const SORTS = [
  'customer',
  'partner',
  'stage',
  'due',
  'days',
  'closes',
  'amount',
  'weighted',
  'chance',
  'owner',
] as const;
export type DealSort = (typeof SORTS)[number];

/** A row of the table. */
export type DealRow = Card & {
  processId: string;
  /** Place among the open stages of its process, from 1, and how many they are. */
  stage: { name: string; position: number; openStages: number };
  owner: { id: string; name: string } | null;
  /** The day it was won or lost, and why. */
  closedOn: string | null;
  lostReason: string | null;
  weightedMinor: string;
};

export type DealList = Place & {
  rows: ReadonlyArray<DealRow>;
  /** Of all rows, not of the page alone. */
  total: Totals;
  page: number;
  pages: number;
};

/** How many open deals need what. */
export type NeedCounts = Record<Need | 'open', number>;

/** What the filters and forms of a pipeline offer to choose from. */
export type Choices = {
  processes: ReadonlyArray<{ id: string; name: string }>;
  partners: ReadonlyArray<{ id: string; name: string }>;
  regions: ReadonlyArray<string>;
  owners: ReadonlyArray<{ id: string; name: string }>;
  products: ReadonlyArray<{ id: string; name: string; line: string }>;
  currencies: ReadonlyArray<string>;
};
