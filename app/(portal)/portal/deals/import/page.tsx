import { TableScreen } from '@/components/registrations/table/table-screen';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { portalPage } from '@/lib/platform/session';

export const metadata = { title: 'Register many deals' };

export default async function PortalImportPage() {
  await portalPage();

  return (
    <>
      <BreadcrumbHeader
        crumbs={[
          { label: 'Deals', href: '/portal/deals' },
          { label: 'Register a deal', href: '/portal/deals/register' },
        ]}
        current="Many at once"
      />
      <PageBody>
        <h1 className="mb-4 text-xl font-semibold tracking-tight">Register many deals</h1>
        <TableScreen audience="partner" partners={[]} />
      </PageBody>
    </>
  );
}
