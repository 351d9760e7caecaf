import { invitationState } from './rules';
import type { InvitationView } from './vocabulary';

export const invitationFields = {
  id: true,
  email: true,
  name: true,
  role: true,
  createdAt: true,
  expiresAt: true,
  acceptedAt: true,
  revokedAt: true,
} as const;

type InvitationRow = Pick<InvitationView, 'id' | 'email' | 'name' | 'role'> & {
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
};

export function viewInvitation(row: InvitationRow, now: Date): InvitationView {
  const { id, email, name, role, createdAt, expiresAt } = row;
  const state = invitationState(row, now);
  return { id, email, name, role, state, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
}

/** Those that may still need somebody: neither used nor taken back. */
export const waiting = { acceptedAt: null, revokedAt: null } as const;
