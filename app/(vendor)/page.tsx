import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Home' };

export default async function HomePage() {
  const viewer = await vendorPage();

  return (
    <>
      <PageHeader title={`Hello, ${viewer.name}`} />
      <PageBody>{null}</PageBody>
    </>
  );
}
