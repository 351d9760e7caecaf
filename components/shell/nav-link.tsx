'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { isCurrent } from './is-current';
import { LinkPending } from './link-pending';
import { RailCount } from './rail-count';
import { railItem } from './rail-item';

type NavLinkProps = { href: string; label: string; icon: ReactNode; waiting: number };

export function NavLink({ href, label, icon, waiting }: NavLinkProps) {
  const current = isCurrent(usePathname(), href);

  return (
    <Link href={href} title={label} aria-current={current ? 'page' : undefined} className={railItem}>
      {icon}
      <span className="truncate group-data-[rail=small]/app:sr-only">{label}</span>
      <RailCount count={waiting} words={`${waiting} waiting`} />
      <LinkPending />
    </Link>
  );
}
