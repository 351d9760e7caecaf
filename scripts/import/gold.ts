import { z } from 'zod';

const spread = { n: z.int(), mean: z.number(), p90: z.number() };

/** Figures of process mining as other tools write them: hours and days, rounded to four digits, totals to one. */
export const goldSchema = z.object({
  cases: z.int(),
  events: z.int(),
  reached: z.record(z.string(), z.int()),
  outcome: z.record(z.string(), z.int()),
  directly_follows: z.array(
    z.object({
      ...{ a: z.string(), b: z.string(), n: z.int() },
      ...{ median_h: z.number(), p90_h: z.number(), mean_h: z.number() },
    }),
  ),
  time_in_state_h: z.record(z.string(), z.object({ ...spread, median: z.number(), total: z.number() })),
  variants: z.object({
    n: z.int(),
    top10: z.array(z.tuple([z.string(), z.int()])),
    top5_share: z.number(),
  }),
  cycle_days: z.object({ median: z.number(), mean: z.number(), p90: z.number() }),
  cycle_days_won_median: z.number(),
});

export type Gold = z.output<typeof goldSchema>;
