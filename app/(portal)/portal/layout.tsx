import type { ReactNode } from 'react';
import { Inbox } from '@/components/notifications/inbox';
import { AppShell } from '@/components/shell/app-shell';
import { countWaiting } from '@/lib/domain/home/queries';
import { listNotifications } from '@/lib/domain/notifications/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { portalPage } from '@/lib/platform/session';

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const viewer = await portalPage();
  const [{ name, ...place }, waiting, inbox] = await Promise.all([
    getWorkspace(viewer, {}),
    countWaiting(viewer, {}),
    listNotifications(viewer, {}),
  ]);

  return (
    <AppShell
      waiting={{ ...waiting, notifications: inbox.unread }}
      inbox={<Inbox inbox={inbox} place={{ timeZone: place.timeZone, locale: place.locale }} />}
      kind="portal"
      workspaceName={name}
      user={{ name: viewer.name, detail: viewer.partnerName, accountHref: '/portal/account' }}
    >
      {children}
    </AppShell>
  );
}
