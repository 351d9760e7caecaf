import { z } from 'zod';

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

export function readPresence(payload: string | undefined): Presence | null {
  try {
    return presence.safeParse(JSON.parse(payload ?? '')).data ?? null;
  } catch {
    return null;
  }
}
