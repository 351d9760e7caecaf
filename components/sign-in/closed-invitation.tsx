import { ButtonLink } from '@/components/ui/button-link';
import { Note } from '@/components/ui/note';
import type { InvitationAtTheDoor } from '@/lib/domain/workspace/invitations/vocabulary';

/** A link that opens nothing any more says why, and whom to ask. */
export function ClosedInvitation({ invitation }: { invitation: InvitationAtTheDoor }) {
  const { invitedBy, workspaceName } = invitation;

  return (
    <div className="mt-6 flex flex-col items-start gap-4">
      <Note tone="warn" className="w-full" title={titles[invitation.state]}>
        {invitation.state === 'accepted'
          ? 'It works once. Sign in with the password that was chosen then.'
          : `Ask ${invitedBy ?? workspaceName} for a new one. Nothing else is needed from you.`}
      </Note>
      <ButtonLink href="/sign-in" variant="primary" size="lg">
        Go to sign-in
      </ButtonLink>
    </div>
  );
}

const titles: Record<InvitationAtTheDoor['state'], string> = {
  open: '',
  expired: 'This invitation has expired',
  revoked: 'This invitation was taken back',
  accepted: 'This invitation was used already',
};
