import { z } from 'zod';

const signal = z.object({
  id: z.uuid(),
  workspaceId: z.uuid(),
  name: z.string(),
  subjectType: z.string(),
  subjectId: z.uuid(),
  /** The partner who may hear of it besides the vendor. */
  partnerId: z.uuid().nullable(),
  /** The one person whom it concerns; null for everybody of the audience. */
  userId: z.uuid().nullable(),
});

/** That something happened, and to what: never what it was. Who hears it reads the rows that they may read. */
export type Signal = z.output<typeof signal>;

/** Null for what is no signal of ours: anybody who may speak to the database may use the channel. */
export function readSignal(payload: string | undefined): Signal | null {
  try {
    return signal.safeParse(JSON.parse(payload ?? '')).data ?? null;
  } catch {
    return null;
  }
}
