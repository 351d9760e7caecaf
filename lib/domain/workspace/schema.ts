import { z } from 'zod';

export const workspaceSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  currency: z.string(),
  timeZone: z.string(),
  locale: z.string(),
  decisionHours: z.number(),
  protectionDays: z.number(),
  sample: z.boolean(),
  version: z.number(),
});
