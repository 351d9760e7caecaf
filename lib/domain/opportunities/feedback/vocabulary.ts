import type { Interval } from '@/lib/core/statistics';

export const FEEDBACK_KINDS = [
  { value: 'unclear', label: 'Unclear' },
  { value: 'too_much', label: 'Too much' },
  { value: 'missing', label: 'Something is missing' },
  { value: 'wrong_order', label: 'In the wrong order' },
  { value: 'praise', label: 'Good as it is' },
] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]['value'];

export const FEEDBACK_STATUSES = [
  { value: 'open', label: 'to look at' },
  { value: 'answered', label: 'answered' },
  { value: 'linked', label: 'in the next version' },
  { value: 'published', label: 'dealt with' },
  { value: 'closed', label: 'closed' },
] as const;
export type FeedbackStatus = (typeof FEEDBACK_STATUSES)[number]['value'];

/** What somebody who uses a stage said about it. Instants are ISO strings. */
export type Feedback = {
  id: string;
  stageKey: string;
  /** The criterion that it is about, in words. */
  criterion: string | null;
  kind: FeedbackKind;
  text: string;
  author: string;
  /** The partner whose person it was; null for the vendor's own. */
  partner: string | null;
  at: string;
  onVersion: number;
  deal: { id: string; title: string } | null;
  status: FeedbackStatus;
  answer: string;
  answeredBy: string | null;
  linkedNumber: number | null;
  /** How many others said the same. */
  merged: number;
  version: number;
};

/** What the product noticed by itself about a stage in the last half year. */
export type Signals = {
  /** Deals that somebody let pass although something was missing. */
  overrides: number;
  /** Deals that one criterion refused twice or more. */
  refusedAgain: number;
  /** Answers to what it asks that say nothing, such as "x" or "n/a". */
  junk: number;
  /** Tasks of it that were left out with a reason. */
  skippedTasks: number;
};

/** A share of deals with its 95 % interval. */
export type Rate = { part: number; of: number; interval: Interval | null };

/** A stage before and since a version that dealt with what was said about it. */
export type Review = {
  number: number;
  stageKey: string;
  stageName: string;
  publishedAt: string;
  wentOn: { before: Rate; since: Rate };
  days: { before: number | null; since: number | null };
  verdict: 'too_few' | 'no_difference' | 'better' | 'worse';
  words: string;
};

export type FeedbackOfStage = {
  key: string;
  name: string;
  signals: Signals;
  entries: ReadonlyArray<Feedback>;
};

export type FeedbackView = {
  process: { id: string; name: string };
  /** The draft, or the version that would come next. */
  nextNumber: number;
  publishedNumber: number | null;
  stages: ReadonlyArray<FeedbackOfStage>;
  reviews: ReadonlyArray<Review>;
};
