import { PortalHome } from '@/components/home/portal-home';
import { PageBody } from '@/components/shared/page-body';
import { findHome } from '@/lib/domain/home/queries';
import { portalPage } from '@/lib/platform/session';

export const metadata = { title: 'Home' };

export default async function PortalHomePage() {
  const viewer = await portalPage();
  const home = await findHome(viewer, {});

  return (
    <PageBody>
      <PortalHome home={home} firstName={viewer.name.split(' ')[0] ?? viewer.name} />
    </PageBody>
  );
}
