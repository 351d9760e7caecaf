import type { ReactNode } from 'react';
import { settingsGroups } from '@/components/settings/settings-groups';
import { SettingsNav } from '@/components/settings/settings-nav';
import { listMail } from '@/lib/domain/workspace/outbox/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const viewer = await vendorPage();
  const outbox = can(viewer, 'workspace.list_mail') ? await listMail(viewer, { limit: 1 }) : null;

  return (
    <div className="flex min-h-0 flex-1 flex-col md:grid md:grid-cols-[180px_minmax(0,1fr)] xl:grid-cols-[216px_minmax(0,1fr)]">
      <SettingsNav groups={settingsGroups(viewer, outbox?.counts.failed ?? 0)} />
      <div className="relative flex min-h-0 flex-col overflow-auto scroll-thin">
        <div className="w-full max-w-[1008px] px-8 pt-3.5 pb-10 max-xl:px-5 max-md:px-4 max-md:pt-3 max-md:pb-8">
          {children}
        </div>
      </div>
    </div>
  );
}
