'use client';

import { Menu } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import type { ShellUser } from './app-shell';
import { isCurrent } from './is-current';
import { LinkPending } from './link-pending';

const MoreSheet = dynamic(() => import('./more-sheet').then((loaded) => loaded.MoreSheet), { ssr: false });

export type PhoneEntry = {
  key: string;
  href: string;
  label: string;
  short?: string;
  icon: ReactNode;
  waiting: number;
  onPhone?: boolean;
};

/** The tab bar of phones, 56 high: four entries at most, everything else behind More. */
export function PhoneTabs({ entries, user }: { entries: ReadonlyArray<PhoneEntry>; user: ShellUser }) {
  const path = usePathname();
  const [open, setOpen] = useState(false);
  const behind = entries.filter(({ onPhone }) => !onPhone);

  return (
    <nav
      aria-label="Main"
      className="grid auto-cols-fr grid-flow-col border-t border-line bg-page pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {entries
        .filter(({ onPhone }) => onPhone)
        .map((entry) => (
          <Link
            key={entry.key}
            href={entry.href}
            aria-current={isCurrent(path, entry.href) ? 'page' : undefined}
            className={tab}
          >
            {entry.icon}
            {entry.short ?? entry.label}
            {entry.waiting > 0 ? (
              <span className="absolute top-2 left-1/2 ml-2 size-1.5 rounded-full bg-accent">
                <span className="sr-only">{entry.waiting} waiting</span>
              </span>
            ) : null}
            <LinkPending />
          </Link>
        ))}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-current={behind.some(({ href }) => isCurrent(path, href)) ? 'true' : undefined}
        onClick={() => setOpen(true)}
        className={tab}
      >
        <Menu aria-hidden className="size-5" />
        More
      </button>
      {open ? <MoreSheet entries={behind} user={user} onClose={() => setOpen(false)} /> : null}
    </nav>
  );
}

const tab =
  'relative flex h-[55px] flex-col items-center justify-center gap-0.5 text-2xs leading-[14px] font-medium text-text-3 -outline-offset-2 aria-[current]:text-accent-text aria-[current]:[&_.lucide]:text-accent';
