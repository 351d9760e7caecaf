'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

export type SettingsEntry = { href: string; label: string; /** Something failed there. */ alarms?: number };
export type SettingsGroup = { label: string; entries: ReadonlyArray<SettingsEntry> };

/** The second column: one entry per section; on phones a strip that scrolls sideways. */
export function SettingsNav({ groups }: { groups: ReadonlyArray<SettingsGroup> }) {
  const path = usePathname();

  return (
    <nav
      aria-label="Settings"
      className="shrink-0 overflow-auto p-3 scroll-hidden max-md:flex max-md:gap-1 max-md:border-b max-md:px-2 max-md:py-1.5 md:border-r"
    >
      <p aria-hidden className="mb-1 px-2 text-xl font-semibold tracking-tight max-md:hidden">
        Settings
      </p>
      {groups.map(({ label, entries }) => (
        <div key={label} className="max-md:contents">
          <p className="px-2 pt-3.5 pb-1 text-xs font-medium text-text-3 max-md:hidden">{label}</p>
          {entries.map((entry) => (
            <Link
              key={entry.href}
              href={entry.href}
              aria-current={isCurrent(path, entry.href) ? 'page' : undefined}
              ref={isCurrent(path, entry.href) ? bringIntoView : undefined}
              className={item}
            >
              {entry.label}
              {entry.alarms ? (
                <span className="text-bad-text tabular-nums">
                  {entry.alarms}
                  <span className="sr-only"> failed</span>
                </span>
              ) : null}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}

function isCurrent(path: string, href: string): boolean {
  return path === href || (href !== '/settings' && path.startsWith(`${href}/`));
}

/** On phones the strip may be wider than the screen. */
function bringIntoView(entry: HTMLAnchorElement | null): void {
  entry?.scrollIntoView({ block: 'nearest', inline: 'center' });
}

const item =
  'flex h-7 items-center justify-between gap-1.5 rounded-sm px-2 font-medium whitespace-nowrap text-text-2 hover:bg-hover aria-[current]:bg-press aria-[current]:text-text max-md:h-11 max-md:px-3';
