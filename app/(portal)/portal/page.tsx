import { PortalHome } from '@/components/home/portal-home';
import { WhatChanged } from '@/components/home/what-changed';
import { PageBody } from '@/components/shared/page-body';
import { PhoneBar } from '@/components/shell/phone-bar';
import { findHome } from '@/lib/domain/home/queries';
import { listUnread } from '@/lib/domain/process/guide/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { portalPage } from '@/lib/platform/session';

export const metadata = { title: 'Home' };

export default async function PortalHomePage() {
  const viewer = await portalPage();
  const [home, { name }, unread] = await Promise.all([
    findHome(viewer, {}),
    getWorkspace(viewer, {}),
    listUnread(viewer, {}),
  ]);

  return (
    <>
      <PhoneBar workspaceName={name} userName={viewer.name} />
      <PageBody>
        <WhatChanged unread={unread} />
        <PortalHome home={home} firstName={viewer.name.split(' ')[0] ?? viewer.name} />
      </PageBody>
    </>
  );
}
