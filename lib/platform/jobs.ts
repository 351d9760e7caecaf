import type { z } from 'zod';
import type { Tx } from './db/client';

export type Job<Payload> = {
  name: string;
  payload: z.ZodType<Payload>;
  /** Runs at least once: what it does must come out the same when it runs again. */
  run: (context: { workspaceId: string }, payload: Payload) => Promise<void>;
};

export function job<Payload>(definition: Job<Payload>): Job<Payload> {
  return definition;
}

type Options = { key?: string; runAt?: Date };

/** Queued inside the caller's transaction: the job exists if, and only if, the write that it follows does. */
export async function enqueue<Payload>(
  tx: Tx,
  { name }: Pick<Job<Payload>, 'name'>,
  payload: Payload,
  { key, runAt }: Options = {},
): Promise<void> {
  await tx.$queryRaw`select app_enqueue(${name}, ${JSON.stringify(payload)}::json, ${key ?? null}, ${runAt ?? null}::timestamptz)::text`;
}
