import type { Role } from '@/lib/platform/viewer';

export type InvitationState = 'open' | 'expired' | 'accepted' | 'revoked';

export type InvitationView = {
  id: string;
  email: string;
  name: string;
  role: Role;
  state: InvitationState;
  createdAt: string;
  expiresAt: string;
};

/** A fresh invitation. The link is shown to whoever invited, once: afterwards only its hash is known. */
export type Invited = { invitation: InvitationView; link: string };

/** What somebody who holds the link may know of it. */
export type InvitationAtTheDoor = {
  state: InvitationState;
  email: string;
  name: string;
  /** The company that is joined: the vendor itself, or one of its partners. */
  company: string;
  workspaceName: string;
  /** Whom to ask for a new one. */
  invitedBy: string | null;
  /** They have an account already and choose a new password. */
  known: boolean;
};
