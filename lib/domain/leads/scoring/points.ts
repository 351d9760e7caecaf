import { z } from 'zod';
import type { Row } from '@/lib/core/learning/table';
import { numberOf } from '@/lib/core/learning/table';
import { labelOfColumn } from '@/lib/domain/leads/intake/known';
import type { Point, Points } from './vocabulary';
import { TOUCH_KINDS, type TouchKind } from '@/lib/domain/leads/vocabulary';

const fitRule = z.strictObject({
  column: z.string().max(100),
  operator: z.enum(['is', 'is_not', 'at_least', 'at_most', 'given']),
  value: z.string().max(200).default(''),
  points: z.int().min(-100).max(100),
});
export type FitRule = z.output<typeof fitRule>;

/** How many points each touch is worth while it is fresh. */
const intent = z.record(z.string(), z.int().min(0).max(100));

export const pointsModel = z.strictObject({
  fit: z.array(fitRule).max(40, 'Keep to 40 rules.'),
  intent,
  /** Days in which a touch loses half of its points. */
  halfLifeDays: z.int().min(1).max(365),
});
export type PointsModel = z.output<typeof pointsModel>;

/** Before anything could be learnt: a company that is reachable, knows what it wants, and shows it. */
export const DEFAULT_POINTS: PointsModel = {
  fit: [
    { column: 'mail', operator: 'is', value: 'company', points: 10 },
    { column: 'phone', operator: 'given', value: '', points: 5 },
    { column: 'title', operator: 'is', value: 'leading', points: 10 },
    { column: 'title', operator: 'is', value: 'student', points: -20 },
    { column: 'employees', operator: 'at_least', value: '50', points: 10 },
    { column: 'needWords', operator: 'at_least', value: '10', points: 10 },
    { column: 'productLine', operator: 'given', value: '', points: 5 },
  ],
  intent: { visit: 2, download: 5, form: 10, event: 10, reply: 15, meeting: 25 },
  halfLifeDays: 14,
};

export type Touch = { kind: string; at: Date };

const DAY_MS = 86_400_000;

/**
 * Points for a lead where nothing was learnt yet: what it is (fit) and what it does (intent). A touch of t days ago counts
 * points · 0.5^(t / half-life). Each point can be traced: `parts` sum up to the total, which is not capped.
 */
export function pointsOf(
  { fit, intent: worth, halfLifeDays }: PointsModel,
  lead: { known: Row; touches: ReadonlyArray<Touch> },
  now: Date,
): Points {
  const fitParts = fit
    .filter((rule) => fits(rule, lead.known))
    .map((rule) => ({ label: fitWords(rule), points: rule.points }));
  const intentParts = TOUCH_KINDS.flatMap(({ value, label }) => {
    const points = decayed(value, worth[value] ?? 0, { touches: lead.touches, halfLifeDays, now });
    return points >= 0.05 ? [{ label, points: Math.round(points * 10) / 10 }] : [];
  });
  const sum = (parts: ReadonlyArray<Point>) => parts.reduce((total, { points }) => total + points, 0);
  const [ofFit, ofIntent] = [sum(fitParts), Math.round(sum(intentParts) * 10) / 10];
  return { fit: ofFit, intent: ofIntent, total: Math.round(ofFit + ofIntent), parts: [...fitParts, ...intentParts] };
}

type Decay = { touches: ReadonlyArray<Touch>; halfLifeDays: number; now: Date };

function decayed(kind: TouchKind, worth: number, { touches, halfLifeDays, now }: Decay): number {
  return touches
    .filter((touch) => touch.kind === kind)
    .map(({ at }) => Math.max(0, now.getTime() - at.getTime()) / DAY_MS)
    .reduce((total, days) => total + worth * 0.5 ** (days / halfLifeDays), 0);
}

function fits({ column, operator, value }: FitRule, known: Row): boolean {
  const found = known[column] ?? '';
  const isSame = String(found).toLowerCase() === value.toLowerCase();
  const number = numberOf(found);
  const answers: Record<FitRule['operator'], boolean> = {
    given: found !== '',
    is: found !== '' && isSame,
    is_not: !isSame,
    at_least: number !== null && number >= Number(value),
    at_most: number !== null && number <= Number(value),
  };
  return answers[operator];
}

const OPERATOR_WORDS: Record<FitRule['operator'], string> = {
  given: 'is given',
  is: 'is',
  is_not: 'is not',
  at_least: 'is at least',
  at_most: 'is at most',
};

export function fitWords({ column, operator, value }: FitRule): string {
  return [labelOfColumn(column), OPERATOR_WORDS[operator], value].filter((word) => word !== '').join(' ');
}
