import { z } from 'zod';
import { multiline, uuid } from '@/lib/core/text';
import { stageKey } from '@/lib/domain/process/words';
import { OWNER_ROLES } from '@/lib/domain/process/vocabulary';
import { VERDICTS } from './vocabulary';

export const askingApproval = z.strictObject({
  opportunityId: uuid,
  stageKey,
  criterionKey: z.string().max(60),
  note: multiline(1_000).optional().describe('What they should know who decide.'),
});

export const decidingApproval = z
  .strictObject({
    approvalId: uuid,
    verdict: z.enum(VERDICTS, 'Approve it or decline it.'),
    answer: multiline(1_000).optional(),
  })
  .refine(({ verdict, answer }) => verdict === 'approved' || answer !== undefined, {
    path: ['answer'],
    message: 'Say why not, so that they can mend it.',
  });

export const listingApprovals = z.strictObject({});

export const approvalSchema = z.object({
  id: z.uuid(),
  role: z.enum(OWNER_ROLES.map(({ value }) => value)),
  note: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  verdict: z.enum(VERDICTS).nullable(),
  answer: z.string(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  mayDecide: z.boolean().describe('Whether it waits for you.'),
});

export const waitingApprovals = z.array(
  z.object({
    id: z.uuid(),
    opportunityId: z.uuid(),
    title: z.string(),
    partnerName: z.string(),
    label: z.string(),
    askedBy: z.string(),
    askedAt: z.string(),
    amountMinor: z.string(),
    currency: z.string(),
  }),
);
