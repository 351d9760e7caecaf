import type { StageMap } from '@/lib/domain/process/draft/vocabulary';
import type { GateStage } from '@/lib/domain/process/rules';
import type { StageKind } from '@/lib/domain/process/vocabulary';

export type TrialStage = GateStage & { probability: number };

export const GATE_SIDES = ['entry', 'exit'] as const;
export type GateSide = (typeof GATE_SIDES)[number];

/** What is tried: a draft as it was when somebody asked, beside what was published then. */
export type Trial = {
  draftId: string;
  draft: ReadonlyArray<TrialStage>;
  published: ReadonlyArray<TrialStage>;
  /** From removed stages to those that their deals belong to instead. */
  stageMap: StageMap;
};

/** Deals by what became of them. */
export type Split = Record<StageKind, number>;

/** Of the deals that were stopped: how many met what was missing after all, and after how many days in the middle. */
export type Later = { deals: number; medianDays: number | null };

export type CriterionReading = {
  key: string;
  label: string;
  words: string;
  change: 'new' | 'changed';
  /** Deals of which is known whether it held. */
  judged: number;
  missing: number;
  notKnown: number;
  later: Later;
};

/** A gate that the draft adds to or changes, as history would have met it. */
export type GateReading = {
  /** `exit:proposal` */
  gate: string;
  stageKey: string;
  stageName: string;
  side: GateSide;
  /** Deals that passed here and of which is known whether its new criteria held, by what became of them. */
  judged: Split;
  stopped: Split;
  notKnown: number;
  later: Later;
  criteria: ReadonlyArray<CriterionReading>;
};

export type Rate = { left: number; wentOn: number };

/** How many of those that left a stage went on. Null on the side that has no such stage. */
export type StageReading = { stageKey: string; stageName: string; before: Rate | null; after: Rate | null };

/** The value of the open deals, weighted; decimals of minor units never occur, they are rounded once at the end. */
export type ForecastReading = {
  openDeals: number;
  openMinor: string;
  /** With each deal's own version's chances, as boards show it. */
  nowMinor: string;
  /** With the draft's chances. */
  chancesMinor: string;
  /** With the draft's chances, and deals that its gates would still hold standing where they would be held. */
  gatesMinor: string;
  held: number;
};

export type ReplayResult = {
  /** Deals looked at, and those of which is known from their opening on what their fields held. */
  deals: number;
  recorded: number;
  currency: string;
  gates: ReadonlyArray<GateReading>;
  stages: ReadonlyArray<StageReading>;
  forecast: ForecastReading;
};

export const REPLAY_STATUSES = ['queued', 'running', 'done', 'failed'] as const;

/** What became of the draft that was tried. */
export const DRAFT_FATES = ['same', 'edited', 'published', 'discarded'] as const;

export type ReplayView = {
  id: string;
  status: (typeof REPLAY_STATUSES)[number];
  number: number;
  fate: (typeof DRAFT_FATES)[number];
  /** History was looked at from here to here. */
  since: string;
  until: string;
  total: number;
  done: number;
  /** It says nothing any more: whoever worked on it was cut off. */
  isStalled: boolean;
  failure: string | null;
  result: ReplayResult | null;
};

/** A deal that a gate would have stopped. */
export type StoppedDeal = {
  id: string;
  number: number;
  title: string;
  partner: string;
  amountMinor: string;
  currency: string;
  /** When it passed. */
  at: string;
  missing: ReadonlyArray<string>;
  outcome: StageKind;
  /** Until it met what was missing; null when it never did. */
  days: number | null;
};

export type StoppedDeals = { total: number; rows: ReadonlyArray<StoppedDeal> };

export const STOPS_PAGE = 50;
