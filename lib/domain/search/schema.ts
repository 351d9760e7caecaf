import { z } from 'zod';

export const findRecords = z.strictObject({ q: z.string().max(100).default('') });

export const foundRecords = z.array(
  z.object({
    kind: z.enum(['deal', 'partner', 'registration', 'person', 'process', 'account']),
    title: z.string(),
    detail: z.string(),
    href: z.string(),
  }),
);
