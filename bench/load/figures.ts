import { ascending, median, quantile } from '@/lib/core/statistics';
import type { Round } from './drive';

export type Figures = { p50_ms: number; p95_ms: number; rps: number; errors: number };

/**
 * Of several rounds: percentiles over all samples of all rounds, and the median of the rounds' requests per second, so
 * that one round in which the machine was busy otherwise does not count for more than it is.
 */
export function figuresOf(rounds: ReadonlyArray<Round>): Figures {
  const sorted = ascending(rounds.flatMap(({ milliseconds }) => milliseconds));
  return {
    p50_ms: rounded(quantile(sorted, 0.5)),
    p95_ms: rounded(quantile(sorted, 0.95)),
    rps: rounded(median(rounds.map(({ milliseconds, seconds }) => milliseconds.length / seconds))),
    errors: rounds.reduce((sum, { errors }) => sum + errors, 0),
  };
}

/** To a tenth; nothing measured is nothing, not a number that looks good. */
export function rounded(value: number | null): number {
  return value === null ? Number.NaN : Math.round(value * 10) / 10;
}
