import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatCount } from '@/lib/core/words';
import { cn } from './cn';
import { tabLook } from './tab-look';

export type TabLink = { href: string; label: ReactNode; count?: number; current: boolean };

type TabLinksProps = { label: string; tabs: ReadonlyArray<TabLink>; end?: ReactNode; className?: string };

/** A strip of views under the page header, each with its own address. */
export function TabLinks({ label, tabs, end, className }: TabLinksProps) {
  return (
    <nav
      aria-label={label}
      className={cn(
        'flex min-h-10 shrink-0 items-center gap-1 overflow-x-auto border-b border-line pr-4 pl-3 scroll-hidden max-md:py-1',
        className,
      )}
    >
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined} className={tabLook}>
          {tab.label}
          {tab.count === undefined ? null : (
            <span className="font-normal text-text-3 tabular-nums">{formatCount(tab.count)}</span>
          )}
        </Link>
      ))}
      {end ? <div className="ml-auto flex items-center gap-2 pl-3">{end}</div> : null}
    </nav>
  );
}
