'use client';

import { LogOut, Search, SunMoon, UserRound } from 'lucide-react';
import { useTheme } from 'next-themes';
import Link from 'next/link';
import { Dialog } from '@/components/ui/dialog';
import { DialogBody } from '@/components/ui/dialog-body';
import type { ShellUser } from './app-shell';
import { openPalette } from './open-palette';
import type { PhoneEntry } from './phone-tabs';
import { signOut } from './sign-out';

type MoreSheetProps = { entries: ReadonlyArray<PhoneEntry>; user: ShellUser; onClose: () => void };

/** What has no place in the tab bar: the other pages, finding, the theme, signing out. */
export function MoreSheet({ entries, user, onClose }: MoreSheetProps) {
  const { resolvedTheme, setTheme } = useTheme();
  const find = () => {
    onClose();
    openPalette();
  };

  return (
    <Dialog open onOpenChange={onClose} title={user.name} description={user.detail}>
      <DialogBody className="gap-0">
        {entries.map(({ key, href, label, icon, waiting }) => (
          <Link key={key} href={href} onClick={onClose} className={row}>
            {icon}
            {label}
            {waiting > 0 ? <span className="ml-auto text-text-3 tabular-nums">{waiting}</span> : null}
          </Link>
        ))}
        <button type="button" onClick={find} className={row}>
          <Search aria-hidden className="size-5" />
          Find anything
        </button>
        <button type="button" onClick={() => setTheme(resolvedTheme === 'dark' ? 'light' : 'dark')} className={row}>
          <SunMoon aria-hidden className="size-5" />
          Switch theme
        </button>
        {user.accountHref ? (
          <Link href={user.accountHref} onClick={onClose} className={row}>
            <UserRound aria-hidden className="size-5" />
            Your account
          </Link>
        ) : null}
        <button type="button" onClick={() => void signOut()} className={row}>
          <LogOut aria-hidden className="size-5" />
          Sign out
        </button>
      </DialogBody>
    </Dialog>
  );
}

const row =
  'flex min-h-11 w-full items-center gap-3 border-b border-line text-left text-base font-medium -outline-offset-2 last:border-b-0';
