import type { Lately } from '@/lib/domain/partners/vocabulary';
import type { ForecastCategory, StageKind } from '@/lib/domain/process/vocabulary';
import type { InsightPeriod } from './filter';

/** A share with its base and the range, at 95 %, in which the true one lies. Nothing but the base when it is empty. */
export type Rate = { part: number; whole: number; rate: number | null; low: number | null; high: number | null };

/** Money in minor units of the workspace's currency, as digits. */
export type Minor = string;

/** The deals that stand in a stage now. */
export type Standing = {
  deals: number;
  valueMinor: Minor;
  weightedMinor: Minor;
  /** Median days since they came. */
  ageDays: number | null;
  stalled: number;
  stalledMinor: Minor;
  /** After so many days a deal of the newest version counts as stalled; null while nothing says so. */
  stalledAfterDays: number | null;
};

/** The deals that came into a stage for the first time in the period, and what became of them. */
export type Visits = {
  entered: number;
  stillHere: number;
  wentOn: number;
  lost: number;
  wentBack: number;
  /** Went on, of those that left. */
  conversion: Rate;
  medianDays: number | null;
  p80Days: number | null;
  won: number;
  wonMedianDays: number | null;
  lostAnywhere: number;
  lostMedianDays: number | null;
};

export type StageFigures = {
  key: string;
  name: string;
  kind: StageKind;
  position: number;
  /** False for a stage that only older versions have. */
  isInUse: boolean;
  probability: number;
  forecastCategory: ForecastCategory;
  targetDays: number | null;
  maxDays: number | null;
  standing: Standing;
  visits: Visits;
  /** Of the time from qualification to the order, over the deals won in the period; 0 to 1. */
  cycleShare: number | null;
};

export type Summary = {
  won: number;
  lost: number;
  wonMinor: Minor;
  lostMinor: Minor;
  winRate: Rate;
  /** By value, 0 to 1. */
  valueWinRate: number | null;
  averageMinor: Minor | null;
  medianMinor: Minor | null;
  /** Deals that were qualified and won. */
  cycleDeals: number;
  cycleMedianDays: number | null;
  cycleP80Days: number | null;
  open: number;
  openMinor: Minor;
  weightedMinor: Minor;
  openQualified: number;
  stalled: number;
  stalledMinor: Minor;
  /** Per day. */
  velocityMinor: Minor | null;
};

/** Win rate and won value of the period before; null when there is none. */
export type Before = { period: DayRange; won: number; lost: number; wonMinor: Minor; winRate: Rate };

/** A month, or where deals are that no month can show. */
export type MonthKey = string;
export const EARLIER = 'earlier';
export const OVERDUE = 'overdue';
export const UNDATED = 'undated';

/** Won deals stand in the month they were won, open ones in the month they are expected. */
export type MonthValue = {
  kind: 'won' | 'open';
  month: MonthKey;
  category: ForecastCategory;
  deals: number;
  valueMinor: Minor;
};

type DayRange = { from: string; to: string };

/** What a report was asked about, in words that screens and files can show. */
export type ReportScope = {
  asOf: string;
  today: string;
  timeZone: string;
  currency: string;
  process: { id: string; name: string };
  period: InsightPeriod;
  /** Null: since the first deal. */
  days: DayRange | null;
  partner: { id: string; name: string } | null;
  region: string | null;
};

export type Report = ReportScope & {
  stages: ReadonlyArray<StageFigures>;
  summary: Summary;
  before: Before | null;
  months: ReadonlyArray<MonthValue>;
};

export type PartnerFigures = {
  partner: { id: string; name: string; type: string; tier: string; region: string };
  open: number;
  openMinor: Minor;
  weightedMinor: Minor;
  ageDays: number | null;
  stalled: number;
  won: number;
  lost: number;
  wonMinor: Minor;
  winRate: Rate;
  averageMinor: Minor | null;
  cycleMedianDays: number | null;
  cycleP80Days: number | null;
  velocityMinor: Minor | null;
  lately: Lately;
};

export type PartnerReport = ReportScope & { partners: ReadonlyArray<PartnerFigures>; all: PartnerTotals };

/** Over all partners of the report: what one of them is measured against. */
export type PartnerTotals = { won: number; lost: number; winRate: Rate };
