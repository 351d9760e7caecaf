import type { FieldValues } from '@/lib/domain/process/criteria/rules/facts';
import type { SignalKind } from '@/lib/domain/process/conditions/vocabulary';

/** What is known of a deal when conditions are asked of it. */
export type ConditionFacts = {
  now: Date;
  /** In the workspace's time zone, 'YYYY-MM-DD'. */
  today: string;
  stageKey: string;
  enteredStageAt: Date;
  lastActivityAt: Date;
  fields: FieldValues;
  dealType: string;
  /** The deal's currency, in which its amounts are. */
  currency: string;
  /** The deal's amount in the workspace's currency, a decimal, as it is kept with the deal. */
  baseAmount: string;
  /** Units of the workspace's currency for one of each currency; its own is '1'. */
  rates: Readonly<Record<string, string>>;
  products: ReadonlyArray<{ id: string; line: string }>;
  partner: { type: string; tier: string; region: string; certified: boolean };
  signals: ReadonlyArray<{ kind: SignalKind; at: Date }>;
};

const DAY_MS = 86_400_000;

/** The moment from which on something lies within the last so many days. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}

/** Whole days of 24 hours; never less than none. */
export function daysSince(then: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - then.getTime()) / DAY_MS));
}
