import Link from 'next/link';
import type { ReactNode } from 'react';
import { WorkspaceMark } from './workspace-mark';
import type { ShellUser } from './app-shell';
import { FindButton } from './find-button';
import { NavLink } from './nav-link';
import type { NavEntry, ShellKind } from './navigation';
import { RailToggle } from './rail-toggle';
import { ThemeButton } from './theme-button';
import { UserMenu } from './user-menu';

type RailProps = {
  kind: ShellKind;
  workspaceName: string;
  user: ShellUser;
  entries: ReadonlyArray<NavEntry & { waiting: number }>;
  inbox?: ReactNode;
  /** What opens the palette on this keyboard. */
  findKeys: string;
};

export function Rail({ kind, workspaceName, user, entries, inbox, findKeys }: RailProps) {
  const link = ({ key, href, label, waiting, icon: Icon }: RailProps['entries'][number]) => (
    <NavLink key={key} href={href} label={label} waiting={waiting} icon={<Icon aria-hidden />} />
  );

  return (
    <nav
      aria-label="Main"
      className="group/rail flex min-h-0 flex-col gap-0.5 overflow-y-auto border-r border-line bg-sunken px-2 py-2.5 scroll-hidden max-md:hidden"
    >
      <div className="mb-1.5 flex items-center group-data-[rail=small]/app:justify-center">
        <Link
          href={kind === 'portal' ? '/portal' : '/'}
          title={workspaceName}
          className="flex h-8 min-w-0 flex-1 items-center gap-2 rounded-sm px-1.5 leading-4 font-semibold group-data-[rail=small]/app:flex-none group-data-[rail=small]/app:px-0"
        >
          <WorkspaceMark />
          <span className="min-w-0 group-data-[rail=small]/app:sr-only">
            <span className="block truncate">{workspaceName}</span>
            {kind === 'portal' ? <span className="block text-xs font-normal text-text-3">Partner portal</span> : null}
          </span>
        </Link>
        <RailToggle place="top" />
      </div>
      <FindButton keys={findKeys} />
      {entries.filter(({ atFoot, onlyPhone }) => !atFoot && !onlyPhone).map(link)}
      <div className="flex-1" />
      <RailToggle place="foot" />
      {inbox}
      {entries.filter(({ atFoot }) => atFoot).map(link)}
      <div className="mt-1.5 flex items-center border-t border-line pt-1 group-data-[rail=small]/app:justify-center">
        <UserMenu user={user} />
        <ThemeButton className="group-data-[rail=small]/app:hidden" />
      </div>
    </nav>
  );
}
