import type { UnusedReason } from '@/lib/core/learning/encoding';
import type { Judgement, ReliabilityBand } from '@/lib/core/learning/judgement';
import type { LeakReason } from '@/lib/core/learning/leak-guard';
import type { Learner, NoSignal } from '@/lib/core/learning/train';

/** What the model page shows of one training. */
export type ModelReport = {
  leads: number;
  baseRate: number;
  from: string | null;
  to: string | null;
  base: Judgement | null;
  trials: ReadonlyArray<{ learner: Learner; judgement: Judgement }>;
  kind: Learner | null;
  /** What was said of leads before their outcome was known, after calibration. */
  judged: Judgement | null;
  reliability: ReadonlyArray<ReliabilityBand>;
  columns: ReadonlyArray<{ column: string; label: string; weight: number }>;
  unused: ReadonlyArray<{ column: string; label: string; reason: UnusedReason }>;
  refused: ReadonlyArray<{ column: string; label: string; reason: LeakReason; strength: number | null }>;
};

export const NO_SIGNAL_WORDS: Record<NoSignal, string> = {
  too_few: 'There are not enough closed leads yet: fifty, of which at least eight of each outcome.',
  one_outcome: 'All closed leads had the same outcome, so there is nothing to tell apart.',
  no_column: 'Nothing that is known of leads tells them apart.',
  not_better: 'No model foretold leads better than the base rate, so none is used.',
};

export const UNUSED_WORDS: Record<UnusedReason, string> = {
  empty: 'never given',
  constant: 'always the same',
  counter: 'a number that only grows or shrinks with time',
  all_different: 'different for every lead',
};

export function leakWords({ reason, strength }: { reason: LeakReason; strength: number | null }): string {
  const percent = strength === null ? '' : `${Math.round(strength * 100)}`;
  switch (reason) {
    case 'filled_by_outcome':
      return `filled in ${percent} percentage points more often for one outcome than for the other: it was written down afterwards`;
    case 'gives_away':
      return `tells outcomes apart almost alone (AUC .${percent}): it was written down afterwards`;
    case 'filled_late':
      return `filled in ${percent} percentage points more often for one half of the time: new leads won’t have it`;
    case 'named_after':
      return 'its name says that it holds the last state, or somebody’s verdict';
  }
}

export type ModelVersion = {
  id: string;
  number: number;
  trainedAt: string;
  trainedBy: string;
  active: boolean;
  noSignal: NoSignal | null;
  leads: number;
  kind: Learner | null;
  logLoss: number | null;
};

export type ModelPage = {
  current: (ModelVersion & { report: ModelReport }) | null;
  versions: ReadonlyArray<ModelVersion>;
  /** How far the scores of the last ninety days have moved from those of the training; null where there are too few. */
  drift: { index: number; leads: number } | null;
  /** Closed leads now, and how many of them since the last training. */
  closed: { total: number; since: number };
};

/** Of the population stability index: below, nothing has changed; above the second, the model is out of its depth. */
export const DRIFT_SMALL = 0.1;
export const DRIFT_LARGE = 0.25;

/** One reason for points, and what it is worth. */
export type Point = { label: string; points: number };
export type Points = { fit: number; intent: number; total: number; parts: ReadonlyArray<Point> };
