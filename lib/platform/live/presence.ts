import { z } from 'zod';
import { readPayload } from './read-payload';

const presence = z.object({
  workspaceId: z.uuid(),
  subjectId: z.uuid(),
  /** Whose the subject is. */
  partnerId: z.uuid(),
  userId: z.uuid(),
  name: z.string(),
  /** A person of that partner's: partners see their own people, not who of the vendor's looks at them. */
  isPartner: z.boolean(),
  doing: z.enum(['looking', 'moving', 'left']),
});

/** That somebody is at something now. Nothing of it is kept. */
export type Presence = z.output<typeof presence>;

export const PRESENCE_CHANNEL = 'tributary_presence';

/** Null for what tells of nobody. */
export function readPresence(payload: string | undefined): Presence | null {
  return readPayload(presence, payload);
}
