'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { ShellUser } from './app-shell';
import { UserButton } from './user-button';

const UserMenuList = dynamic(() => import('./user-menu-list').then((loaded) => loaded.UserMenuList));

/** Only the button until it is pressed: the menu's code comes with the first press. */
export function UserMenu({ user }: { user: ShellUser }) {
  const [wanted, setWanted] = useState(false);
  if (!wanted)
    return <UserButton user={user} aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />;

  return <UserMenuList user={user} />;
}
