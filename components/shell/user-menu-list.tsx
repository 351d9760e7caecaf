'use client';

import { Keyboard, LogOut, Monitor, Moon, Sun, UserRound } from 'lucide-react';
import { useTheme } from 'next-themes';
import { Kbd } from '@/components/ui/kbd';
import { Menu } from '@/components/ui/menu';
import { MenuChoices } from '@/components/ui/menu-choices';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuLabel } from '@/components/ui/menu-label';
import { MenuSeparator } from '@/components/ui/menu-separator';
import type { ShellUser } from './app-shell';
import { openShortcuts } from './open-shortcuts';
import { signOut } from './sign-out';
import { UserButton } from './user-button';

export function UserMenuList({ user }: { user: ShellUser }) {
  const { theme = 'system', setTheme } = useTheme();

  return (
    <Menu defaultOpen side="top" trigger={<UserButton user={user} />}>
      {user.email ? <MenuLabel>{user.email}</MenuLabel> : null}
      <MenuChoices label="Theme" value={theme} choices={themes} onValueChange={setTheme} />
      <MenuSeparator />
      {user.accountHref ? (
        <MenuItem icon={<UserRound aria-hidden />} href={user.accountHref}>
          Your account
        </MenuItem>
      ) : null}
      <MenuItem icon={<Keyboard aria-hidden />} end={<Kbd>?</Kbd>} onSelect={openShortcuts}>
        Keyboard shortcuts
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden />} onSelect={() => void signOut()}>
        Sign out
      </MenuItem>
    </Menu>
  );
}

const themes = [
  { value: 'system', label: 'As the system', icon: <Monitor aria-hidden /> },
  { value: 'light', label: 'Light', icon: <Sun aria-hidden /> },
  { value: 'dark', label: 'Dark', icon: <Moon aria-hidden /> },
];
