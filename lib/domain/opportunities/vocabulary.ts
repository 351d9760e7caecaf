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
  /** Percent, the stage's. */
  probability: number;
  nextStep: string | null;
  nextStepDue: string | null;
  closeDate: string | null;
  enteredStageAt: string;
  targetDays: number | null;
  maxDays: number | null;
  protectedUntil: string | null;
  rank: string;
  version: number;
};

/** A column of the board: one stage key, whatever version its deals are on. */
export type Column = {
  key: string;
  name: string;
  kind: StageKind;
  buyerMilestone: string;
  position: number;
  probability: number;
  lostReasons: ReadonlyArray<string>;
  deals: number;
  /** In the workspace's currency. */
  totalMinor: string;
  weightedMinor: string;
  cards: ReadonlyArray<Card>;
  /** Where the next page begins; null when all cards are here. */
  next: string | null;
};

export type Board = {
  process: { id: string; name: string };
  currency: string;
  columns: ReadonlyArray<Column>;
};
