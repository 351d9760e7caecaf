import { z } from 'zod';
import { event } from '@/lib/platform/events';
import { OWNER_ROLES } from '@/lib/domain/process/vocabulary';

const request = {
  number: z.number(),
  title: z.string(),
  approvalId: z.string(),
  stage: z.object({ key: z.string(), name: z.string() }),
  criterion: z.object({ key: z.string(), label: z.string() }),
  role: z.enum(OWNER_ROLES.map(({ value }) => value)),
  note: z.string(),
};

export const approvalAsked = event('opportunity.approval_asked', z.object(request));
export const approvalGiven = event('opportunity.approval_given', z.object({ ...request, answer: z.string() }));
export const approvalDeclined = event('opportunity.approval_declined', z.object({ ...request, answer: z.string() }));
