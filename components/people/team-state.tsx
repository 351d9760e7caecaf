import { RelativeTime } from '@/components/shared/relative-time';
import type { InvitationView } from '@/lib/domain/workspace/invitations/vocabulary';
import type { UserView } from '@/lib/domain/workspace/people/vocabulary';

type When = { now: Date; timeZone: string };

/** When somebody was last here, or why they aren't. */
export function personState({ status, lastSignInAt }: UserView, when: When) {
  if (status === 'disabled') return 'No access';
  return lastSignInAt ? <RelativeTime at={lastSignInAt} {...when} /> : 'Not yet here';
}

export function invitationState({ state, expiresAt }: InvitationView, when: When) {
  return (
    <>
      {state === 'expired' ? 'Invitation expired ' : 'Invited, link ends '}
      <RelativeTime at={expiresAt} {...when} />
    </>
  );
}
