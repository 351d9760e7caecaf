import type { ReactNode } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { countWaiting } from '@/lib/domain/home/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { portalPage } from '@/lib/platform/session';

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const viewer = await portalPage();
  const [{ name }, waiting] = await Promise.all([getWorkspace(viewer, {}), countWaiting(viewer, {})]);

  return (
    <AppShell
      waiting={waiting}
      kind="portal"
      workspaceName={name}
      user={{ name: viewer.name, detail: viewer.partnerName, accountHref: '/portal/account' }}
    >
      {children}
    </AppShell>
  );
}
