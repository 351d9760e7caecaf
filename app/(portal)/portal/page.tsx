import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { portalPage } from '@/lib/platform/session';

export const metadata = { title: 'Home' };

export default async function PortalHomePage() {
  const viewer = await portalPage();

  return (
    <>
      <PageHeader title={`Hello, ${viewer.name}`} />
      <PageBody>{null}</PageBody>
    </>
  );
}
