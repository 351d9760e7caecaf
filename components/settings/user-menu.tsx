'use client';

import { PersonMenu } from '@/components/people/person-menu';
import { MenuItem } from '@/components/ui/menu-item';
import { toast } from '@/components/ui/toast';
import { resetAccess, updateUser } from '@/lib/domain/workspace/people/actions';
import type { UserView } from '@/lib/domain/workspace/people/vocabulary';
import { ROLE_LABELS, VENDOR_ROLES } from '@/lib/domain/workspace/vocabulary';
import { vendorRoleOf } from './vendor-role-of';

const ROLES = VENDOR_ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] }));

export function UserMenu({ person }: { person: UserView }) {
  async function sendLink() {
    const outcome = await resetAccess({ userId: person.id });
    if (outcome.ok) toast.done(`${person.name} gets a link by mail`);
    else toast.problem(outcome.failure.message);
  }

  return (
    <PersonMenu
      person={person}
      roles={ROLES}
      change={({ id, version }, { role, status }) =>
        updateUser({ userId: id, version, role: vendorRoleOf(role), status })
      }
    >
      <MenuItem onSelect={() => void sendLink()}>Send a new password link</MenuItem>
    </PersonMenu>
  );
}
