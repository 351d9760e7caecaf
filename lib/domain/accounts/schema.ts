import { z } from 'zod';
import { optional, uuid } from '@/lib/core/text';
import type { AccountView } from './vocabulary';

export const searchAccounts = z.strictObject({
  text: z.string().max(200).default(''),
  /** Whose customers; partners search their own. */
  partnerId: optional(uuid),
});

export const accountView: z.ZodType<AccountView> = z.object({
  id: z.uuid(),
  name: z.string(),
  website: z.string().nullable(),
  country: z.string().nullable(),
  city: z.string().nullable(),
});
