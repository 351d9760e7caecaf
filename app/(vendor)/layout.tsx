import type { ReactNode } from 'react';
import { AppShell } from '@/components/shell/app-shell';
import { countWaiting } from '@/lib/domain/home/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { ROLE_LABELS } from '@/lib/domain/workspace/vocabulary';
import { vendorPage } from '@/lib/platform/session';

export default async function VendorLayout({ children }: { children: ReactNode }) {
  const viewer = await vendorPage();
  const [{ name }, waiting] = await Promise.all([getWorkspace(viewer, {}), countWaiting(viewer, {})]);

  return (
    <AppShell
      waiting={waiting}
      kind="vendor"
      workspaceName={name}
      user={{ name: viewer.name, detail: ROLE_LABELS[viewer.role], accountHref: '/settings/account' }}
    >
      {children}
    </AppShell>
  );
}
