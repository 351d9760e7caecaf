import { z } from 'zod';

/** How decisions were taken over the last twelve months. */
export const figures = z.object({
  decided: z.number(),
  approved: z.number(),
  inTime: z.number(),
  /** With another partner's request or deal. */
  conflicts: z.number(),
  /** Decided ones. */
  appeals: z.number(),
  overturned: z.number(),
  /** Hours by the clock in which half, and nine in ten, of all decisions were taken. */
  medianHours: z.number(),
  p90Hours: z.number(),
});
export type Figures = z.output<typeof figures>;

const group = figures.extend({ name: z.string() });
export type FairnessGroup = z.output<typeof group>;

export const fairnessView = z.object({
  all: figures,
  regions: z.array(group),
  tiers: z.array(group),
});
export type FairnessView = z.output<typeof fairnessView>;
