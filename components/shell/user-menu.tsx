'use client';

import { lazy, Suspense, useState } from 'react';
import type { ShellUser } from './app-shell';
import { UserButton } from './user-button';

const UserMenuList = lazy(async () => ({ default: (await import('./user-menu-list')).UserMenuList }));

/** Only the button until it is pressed: the menu's code comes with the first press. */
export function UserMenu({ user }: { user: ShellUser }) {
  const [wanted, setWanted] = useState(false);
  const button = <UserButton user={user} aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />;

  return wanted ? (
    <Suspense fallback={button}>
      <UserMenuList user={user} />
    </Suspense>
  ) : (
    button
  );
}
