'use client';

import { Ellipsis } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '@/components/shared/confirm-dialog';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { MenuChoices } from '@/components/ui/menu-choices';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuLabel } from '@/components/ui/menu-label';
import { MenuSeparator } from '@/components/ui/menu-separator';
import { toast } from '@/components/ui/toast';
import type { UserView } from '@/lib/domain/workspace/people/vocabulary';
import type { Outcome } from '@/lib/platform/outcome';

export type Access = Pick<UserView, 'role' | 'status'>;
export type ChangeAccess = (person: UserView, access: Access) => Promise<Outcome<unknown>>;

type PersonMenuProps = {
  person: UserView;
  roles: ReadonlyArray<{ value: string; label: string }>;
  change: ChangeAccess;
  children?: ReactNode;
};

/** Role and access of one person. Whoever is changed signs in again. */
export function PersonMenu({ person, roles, change, children }: PersonMenuProps) {
  const [asking, setAsking] = useState(false);
  const { name, role, status } = person;

  async function apply(access: Access, done: string) {
    const outcome = await change(person, access);
    if (outcome.ok) toast.done(done);
    else toast.problem(outcome.failure.message);
    setAsking(false);
  }

  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton label={`Change ${name}`}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuLabel>Role</MenuLabel>
        <MenuChoices
          label="Role"
          value={role}
          choices={roles}
          onValueChange={(next) => void apply({ role: next as UserView['role'], status }, `${name}’s role was changed`)}
        />
        <MenuSeparator />
        {children}
        {status === 'active' ? (
          <MenuItem tone="bad" onSelect={() => setAsking(true)}>
            Take away access
          </MenuItem>
        ) : (
          <MenuItem onSelect={() => void apply({ role, status: 'active' }, `${name} can sign in again`)}>
            Give access again
          </MenuItem>
        )}
      </Menu>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Take away ${name}’s access?`}
        act="Take away access"
        destroys
        onConfirm={() => apply({ role, status: 'disabled' }, `${name} can no longer sign in`)}
      >
        They are signed out everywhere at once. What they wrote stays, and you can give access again.
      </ConfirmDialog>
    </>
  );
}
