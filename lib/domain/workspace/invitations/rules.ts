import type { InvitationState } from './vocabulary';

export const INVITATION_DAYS = 7;

type Facts = { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date };

/** An invitation works once, until it expires or is taken back. */
export function invitationState({ acceptedAt, revokedAt, expiresAt }: Facts, now: Date): InvitationState {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}
