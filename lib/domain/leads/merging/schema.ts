import { z } from 'zod';
import { uuid } from '@/lib/core/text';
import { version } from '@/lib/core/version';
import { LEAD_STATUSES } from '@/lib/domain/leads/vocabulary';

export const oneLead = z.strictObject({ leadId: uuid });
export const twoLeads = z.strictObject({ leadId: uuid, otherId: uuid });
export const mergeInput = twoLeads.extend({ version }).describe('The other one is merged into this one.');
export const undoInput = z.strictObject({ leadId: uuid, version });

export const alikeView = z.object({
  id: z.uuid(),
  number: z.number(),
  status: z.enum(LEAD_STATUSES),
  company: z.string(),
  contactName: z.string(),
  receivedAt: z.string(),
  why: z.array(z.enum(['same_mail', 'same_phone', 'same_domain', 'same_company'])),
});
export const alikeList = z.array(alikeView);
export type AlikeView = z.output<typeof alikeView>;

const shown = z.string().nullable();
export const mergePreview = z.object({
  fields: z.array(z.object({ field: z.string(), kept: shown, other: shown, result: shown })),
});
export type MergePreview = z.output<typeof mergePreview>;
