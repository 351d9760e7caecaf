import { z } from 'zod';
import { wholeNumber } from '@/lib/core/whole-number';

export const funnelInput = z.strictObject({ days: wholeNumber(7, 1_096).default(365) });

const figures = {
  sent: z.number(),
  /** Approved or rejected. */
  decided: z.number(),
  approved: z.number(),
  /** Of the approved: whose protection ended before the deal did. */
  ended: z.number(),
  won: z.number(),
  lost: z.number(),
  /** From sending to the first decision, by the clock: half take no longer. */
  hoursToDecide: z.number().nullable(),
};

const row = z.object({ key: z.string(), name: z.string(), ...figures });
export type FunnelRow = z.output<typeof row>;

export const funnelView = z.object({
  days: z.number(),
  total: z.object(figures),
  byPartner: z.array(row),
  bySource: z.array(row),
  /** How unequally registrations come from active partners, 0 to 1; null for fewer than two. */
  gini: z.number().nullable(),
  partners: z.number(),
});
export type FunnelView = z.output<typeof funnelView>;
