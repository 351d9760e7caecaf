import { ClosedInvitation } from '@/components/sign-in/closed-invitation';
import { Door } from '@/components/sign-in/door';
import { InvitationForm } from '@/components/sign-in/invitation-form';
import { ButtonLink } from '@/components/ui/button-link';
import { findInvitation } from '@/lib/domain/workspace/invitations/accept';

// The address is the key: it must not travel on to wherever somebody clicks next.
export const metadata = { title: 'Invitation', referrer: 'no-referrer' as const };

type InvitationPageProps = { params: Promise<{ token: string }> };

export default async function InvitationPage({ params }: InvitationPageProps) {
  const { token } = await params;
  const invitation = await findInvitation(token);
  if (!invitation) return <UnknownInvitation />;

  const { state, email, name, company, workspaceName, invitedBy, known } = invitation;
  const from = invitedBy ?? workspaceName;
  const lead = known ? `A new password for ${email}.` : `${from} invites you to ${company}.`;
  return (
    <Door title={known ? 'Choose a new password' : `Welcome to ${workspaceName}`} lead={lead}>
      {state === 'open' ? (
        <InvitationForm token={token} email={email} name={name} known={known} />
      ) : (
        <ClosedInvitation invitation={invitation} />
      )}
    </Door>
  );
}

function UnknownInvitation() {
  return (
    <Door
      title="This link leads nowhere"
      lead="It may have been copied in part. Open it from the mail, or ask whoever invited you."
    >
      <ButtonLink href="/sign-in" variant="primary" size="lg" className="mt-6">
        Go to sign-in
      </ButtonLink>
    </Door>
  );
}
