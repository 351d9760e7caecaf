'use client';

import { InvitationMenu } from '@/components/people/invitation-menu';
import type { InvitationView } from '@/lib/domain/workspace/invitations/vocabulary';
import { inviteUser, revokeUserInvitation } from '@/lib/domain/workspace/people/actions';
import { vendorRoleOf } from './vendor-role-of';

export function UserInvitationMenu({ invitation }: { invitation: InvitationView }) {
  return (
    <InvitationMenu
      invitation={invitation}
      invite={({ email, name, role }) => inviteUser({ email, name, role: vendorRoleOf(role) })}
      revoke={revokeUserInvitation}
    />
  );
}
