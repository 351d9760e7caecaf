import { parseTimestamp, type TimestampFormat } from '@/lib/core/timestamps';
import type { RowOrder } from '@/lib/domain/imports/vocabulary';

type Sample = { caseName: string; time: string };

/** How the rows of one case stand in the file. A few rows out of order are mistakes; many mean that there is no order. */
export function guessOrder(samples: ReadonlyArray<Sample>, format: TimestampFormat): RowOrder {
  const { later, earlier } = countSteps(samples, format);
  const tolerated = Math.max(1, (later + earlier) * TOLERATED);
  if (earlier === 0 || (earlier < later && earlier <= tolerated)) return 'oldest_first';
  return later === 0 || (later < earlier && later <= tolerated) ? 'newest_first' : 'any';
}

const TOLERATED = 0.1;

/** From each row of a case to the next one of the same case. */
function countSteps(samples: ReadonlyArray<Sample>, format: TimestampFormat): { later: number; earlier: number } {
  const last = new Map<string, number>();
  const steps = { later: 0, earlier: 0 };

  for (const { caseName, time } of samples) {
    const parsed = parseTimestamp(time, { format });
    if (!parsed.ok) continue;

    const at = parsed.value.getTime();
    const before = last.get(caseName);
    if (before !== undefined && at > before) steps.later += 1;
    if (before !== undefined && at < before) steps.earlier += 1;
    last.set(caseName, at);
  }
  return steps;
}
