import type { Metadata } from 'next';
import { InboxList } from '@/components/notifications/inbox-list';
import { PageBody } from '@/components/shared/page-body';
import { listNotifications } from '@/lib/domain/notifications/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { portalPage } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Notifications' };

export default async function PortalNotificationsPage() {
  const viewer = await portalPage();
  const { timeZone, locale } = await getWorkspace(viewer, {});

  return (
    <PageBody measure="none">
      <div className="mx-auto max-w-[640px] md:pt-6">
        <InboxList titleAs="h1" inbox={await listNotifications(viewer, {})} place={{ timeZone, locale }} />
      </div>
    </PageBody>
  );
}
