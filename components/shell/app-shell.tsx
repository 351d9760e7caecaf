import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { CommandPaletteHost } from './command-palette-host';
import { Live } from './live';
import { navigation, type NavEntry, type ShellKind } from './navigation';
import { OfflineNote } from './offline-note';
import { PhoneTabs } from './phone-tabs';
import { Rail } from './rail';
import { RailFrame } from './rail-frame';
import { railCookie, readRailWidth } from './rail-cookie';
import { ShortcutsHost } from './shortcuts-host';

export type ShellUser = {
  name: string;
  /** The role, or the partner's name in the portal. */ detail: string;
  email?: string;
  /** Where they change their password. */ accountHref?: string;
};

type AppShellProps = {
  kind: ShellKind;
  workspaceName: string;
  user: ShellUser;
  /** How much waits, by the key of the entry: { home: 6, registrations: 4 }. */
  waiting?: Readonly<Record<string, number>>;
  /** The bell with what one should know of. */
  inbox?: ReactNode;
  /** Keys of entries that this viewer may not open. */
  without?: ReadonlyArray<string>;
  children: ReactNode;
};

/** Rail, work area and the phone's tab bar. A page below brings its own header and scrolls inside. */
export async function AppShell(props: AppShellProps) {
  const { kind, workspaceName, user, waiting = {}, inbox, without = [], children } = props;
  const chosen = readRailWidth((await cookies()).get(railCookie)?.value);
  const isMac = /Mac|iPhone|iPad/.test((await headers()).get('user-agent') ?? '');
  const entries = navigation[kind]
    .filter(({ key }) => !without.includes(key))
    .map((entry) => withWaiting(entry, waiting));

  return (
    <RailFrame chosen={chosen}>
      <a
        href="#main"
        className="absolute top-2 left-2 z-50 -translate-y-16 rounded-sm bg-accent px-3 py-1.5 font-medium text-on-accent focus:translate-y-0"
      >
        Skip to the content
      </a>
      <Rail {...{ kind, workspaceName, user, entries, inbox }} findKeys={isMac ? '⌘ K' : 'Ctrl K'} />
      <main id="main" tabIndex={-1} className="relative flex min-h-0 min-w-0 flex-col overflow-hidden outline-none">
        {children}
        <OfflineNote />
      </main>
      <PhoneTabs
        entries={entries.map(({ icon: Icon, ...entry }) => ({
          ...entry,
          icon: <Icon aria-hidden className="size-5" />,
        }))}
        user={user}
      />
      <CommandPaletteHost pages={entries.map(({ href, label }) => ({ href, label }))} />
      <ShortcutsHost />
      <Live />
    </RailFrame>
  );
}

function withWaiting(entry: NavEntry, waiting: Readonly<Record<string, number>>): NavEntry & { waiting: number } {
  return { ...entry, waiting: waiting[entry.key] ?? 0 };
}
