import type { StageKind } from '@/lib/domain/process/vocabulary';

/**
 * Views are JSON: money as a decimal string of minor units, instants as ISO strings, days as 'YYYY-MM-DD'. So a page's
 * props, an action's answer, REST and an export carry the same thing.
 */
export type Card = {
  id: string;
  number: number;
  title: string;
  stageId: string;
  stageKey: string;
  stageKind: StageKind;
  partner: { id: string; name: string };
  amountMinor: string;
  currency: string;
  /** The amount in the workspace's currency. */
  baseMinor: string;
  /** Percent, the stage's. */
  probability: number;
  nextStep: string | null;
  nextStepDue: string | null;
  closeDate: string | null;
  enteredStageAt: string;
  targetDays: number | null;
  maxDays: number | null;
  protectedUntil: string | null;
  /** Since when its stage says that it takes too long. */
  flaggedAt: string | null;
  rank: string;
  version: number;
};

/** How many deals and what they are worth, in the workspace's currency. */
export type Totals = {
  deals: number;
  totalMinor: string;
  /** Each amount times its stage's probability; rounded once, after the sum. */
  weightedMinor: string;
};

/** A column of the board: one stage key, whatever version its deals are on. */
export type Column = Totals & {
  key: string;
  name: string;
  kind: StageKind;
  buyerMilestone: string;
  position: number;
  probability: number;
  lostReasons: ReadonlyArray<string>;
  cards: ReadonlyArray<Card>;
  /** Where the next page begins; null when all cards are here. */
  next: string | null;
};

/** The clock and the money that a screen of deals reckons with. */
export type Place = { currency: string; timeZone: string; now: string; today: string };

export type Board = Place & {
  process: { id: string; name: string };
  columns: ReadonlyArray<Column>;
};

export type ColumnPage = { cards: ReadonlyArray<Card>; next: string | null };

/** Closing means the expected day of an open deal, and the day it was won or lost of a closed one. */
export const CLOSING = [
  { value: 'this_month', label: 'this month' },
  { value: 'this_quarter', label: 'this quarter' },
  { value: 'this_or_next_quarter', label: 'this or next quarter' },
  { value: 'next_quarter', label: 'next quarter' },
  { value: 'this_year', label: 'this year' },
  { value: 'overdue', label: 'before today' },
  { value: 'undated', label: 'no day yet' },
] as const;
export type Closing = (typeof CLOSING)[number]['value'];

/** What a deal may need: the views above the table. */
export const NEEDS = [
  { value: 'stuck', label: 'Stuck' },
  { value: 'late_step', label: 'Step overdue' },
  { value: 'no_step', label: 'Without next step' },
] as const;
export type Need = (typeof NEEDS)[number]['value'];
