import { z } from 'zod';
import { wholeNumber } from '@/lib/core/whole-number';

export const reportInput = z.strictObject({ days: wholeNumber(7, 1_096).default(90) });

const figures = {
  leads: z.number(),
  offered: z.number().describe('Of them, offered to or given to a partner.'),
  accepted: z.number(),
  contacted: z.number(),
  contactedInTime: z.number().describe('Of those contacted: before the second timer ran out.'),
  converted: z.number(),
  closed: z.number().describe('Converted, lost or no lead: what conversion is counted of.'),
  hoursToAccept: z.number().nullable().describe('Median, from the offer, by the clock on the wall.'),
  hoursToContact: z.number().nullable().describe('Median, from the acceptance.'),
};
export const reportRow = z.object({ key: z.string(), name: z.string(), ...figures });
export type ReportRow = z.output<typeof reportRow>;

export const leadReport = z.object({
  days: z.number(),
  total: z.object(figures),
  bySource: z.array(reportRow),
  byPartner: z.array(reportRow),
  gini: z.number().nullable().describe('How unequally leads were shared out among active partners, 0 to 1.'),
  partners: z.number(),
  declined: z.array(z.object({ reason: z.string(), count: z.number() })),
});
export type LeadReport = z.output<typeof leadReport>;
