'use client';

import { InviteButton } from '@/components/people/invite-button';
import { inviteUser } from '@/lib/domain/workspace/people/actions';
import { ROLE_LABELS, ROLE_REACH, VENDOR_ROLES, type Role } from '@/lib/domain/workspace/vocabulary';
import { vendorRoleOf } from './vendor-role-of';

export function InviteUser({ workspaceName }: { workspaceName: string }) {
  return (
    <InviteButton
      primary
      invite={({ email, name, role }) => inviteUser({ email, name, role: vendorRoleOf(role) })}
      roles={CHOICES}
      companyName={workspaceName}
      description="For your own people. Partners’ people are invited from their partner’s page."
    />
  );
}

/** The one that is invited most often first. */
const ORDER: ReadonlyArray<Role> = ['channel_manager', ...VENDOR_ROLES.filter((role) => role !== 'channel_manager')];
const CHOICES = ORDER.map((role) => ({ value: role, label: ROLE_LABELS[role], hint: `Sees ${ROLE_REACH[role]}` }));
