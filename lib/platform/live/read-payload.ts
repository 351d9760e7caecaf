import type { z } from 'zod';

/** What a channel carried; null for what is not ours: anybody who may speak to the database may use the channel. */
export function readPayload<Value>(schema: z.ZodType<Value>, payload: string | undefined): Value | null {
  try {
    return schema.safeParse(JSON.parse(payload ?? '')).data ?? null;
  } catch {
    return null;
  }
}
