'use client';

import { InvitationMenu } from '@/components/people/invitation-menu';
import { revokeInvitation } from '@/lib/domain/partners/people/actions';
import type { InvitationView } from '@/lib/domain/workspace/invitations/vocabulary';
import { inviteTo } from './invite-to';

export function PartnerInvitationMenu({ partnerId, invitation }: { partnerId: string; invitation: InvitationView }) {
  return <InvitationMenu invitation={invitation} invite={inviteTo(partnerId)} revoke={revokeInvitation} />;
}
