import type { Metadata } from 'next';
import { InboxPage } from '@/components/notifications/inbox-page';
import { getDigest } from '@/lib/domain/notifications/digest/queries';
import { listNotifications } from '@/lib/domain/notifications/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { vendorPage } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Notifications' };

export default async function NotificationsPage() {
  const viewer = await vendorPage();
  const { timeZone, locale } = await getWorkspace(viewer, {});

  const { wanted } = await getDigest(viewer, {});

  return <InboxPage inbox={await listNotifications(viewer, {})} place={{ timeZone, locale }} wantsDigest={wanted} />;
}
