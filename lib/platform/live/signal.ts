import { z } from 'zod';
import { readPayload } from './read-payload';

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

/** Null for what is no signal. */
export function readSignal(payload: string | undefined): Signal | null {
  return readPayload(signal, payload);
}
