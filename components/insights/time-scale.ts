import type { StageFigures } from '@/lib/domain/analytics/vocabulary/report';

/** Ends that read well on an axis of days, from an hour to three years. */
const ENDS = [1 / 24, 0.25, 0.5, 1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 270, 365, 730, 1095];

/** Where the axis of days ends, so that every mark of every stage lies on it. */
export function timeScale(stages: ReadonlyArray<Pick<StageFigures, 'visits' | 'targetDays'>>): number {
  const marks = stages.flatMap(({ visits, targetDays }) => [visits.p80Days, visits.lostMedianDays, targetDays]);
  const longest = Math.max(0, ...marks.filter((days) => days !== null));
  return ENDS.find((end) => end >= longest) ?? longest;
}
