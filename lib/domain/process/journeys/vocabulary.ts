import type { Condition } from '@/lib/domain/process/conditions/vocabulary';

/** "Deals of which this holds go to that process." The rules of a workspace are asked in their order; the first that holds decides. */
export type JourneyRule = {
  id: string;
  name: string;
  conditions: Condition;
  process: {
    id: string;
    name: string;
    /** Published and not archived: else the rule is passed over. */
    takesDeals: boolean;
  };
  active: boolean;
  version: number;
};

/** With what it asks as a sentence, and the deals that it took. */
export type RuleSummary = JourneyRule & {
  when: string;
  deals: { total: number; open: number };
  problems: number;
};

/** What was known of a deal when its process was chosen: "Partner tier", "Gold". */
export type Seen = { label: string; value: string };

/** Kept with each deal, and complete in itself: rules change and go, the reason stays. */
export type JourneyReason =
  | { kind: 'rule'; rule: string; because: string; seen: ReadonlyArray<Seen> }
  | { kind: 'fit'; seen: ReadonlyArray<Seen> }
  | { kind: 'chosen'; by: string }
  | { kind: 'imported' };

/** As people at the deal read it: partners learn what was seen of them, not how the vendor calls its rules. */
export type ShownReason = Exclude<JourneyReason, { kind: 'rule' }> | Hidden<'rule'>;
type Hidden<Kind extends 'rule'> = Omit<Extract<JourneyReason, { kind: Kind }>, 'rule'> & { rule: string | null };

/** Which process a deal gets and why; the rule is null where none decided. */
export type Journey = { ruleId: string | null; reason: JourneyReason };

/** How one rule answered when a deal was tried. */
export type RuleVerdict = {
  id: string;
  name: string;
  verdict: 'takes' | 'not_asked' | 'off' | 'takes_no_deals' | 'does_not_hold';
  /** What it asks and does not get: "the partner’s tier is Gold". */
  lacking: string | null;
};

export type Trial = {
  /** Null: no published process takes it. */
  process: { id: string; name: string } | null;
  reason: JourneyReason | null;
  rules: ReadonlyArray<RuleVerdict>;
};

/** What a rule would have done with the deals of the last so many days. */
export type Simulation = { days: number; deals: number; matching: number; takenEarlier: number };

export const SIMULATED_DAYS = 365;
export const MAX_RULES = 50;
