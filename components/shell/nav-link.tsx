'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { isCurrent } from './is-current';
import { railItem } from './rail-item';

type NavLinkProps = { href: string; label: string; icon: ReactNode; waiting: number };

export function NavLink({ href, label, icon, waiting }: NavLinkProps) {
  const current = isCurrent(usePathname(), href);

  return (
    <Link href={href} title={label} aria-current={current ? 'page' : undefined} className={railItem}>
      {icon}
      <span className="truncate group-data-[rail=small]/app:sr-only">{label}</span>
      {waiting > 0 ? (
        <span className={count}>
          <span aria-hidden>{waiting}</span>
          <span className="sr-only">{waiting} waiting</span>
        </span>
      ) : null}
    </Link>
  );
}

/** A number in the wide rail, a dot in the small one. */
const count =
  'ml-auto text-xs font-normal text-text-3 tabular-nums group-data-[rail=small]/app:absolute group-data-[rail=small]/app:top-1 group-data-[rail=small]/app:right-1 group-data-[rail=small]/app:size-1.5 group-data-[rail=small]/app:overflow-hidden group-data-[rail=small]/app:rounded-full group-data-[rail=small]/app:bg-accent group-data-[rail=small]/app:text-[0px]';
