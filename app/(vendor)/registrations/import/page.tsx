import { notFound } from 'next/navigation';
import { TableScreen } from '@/components/registrations/table/table-screen';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { listPartners } from '@/lib/domain/partners/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Register many deals' };

export default async function ImportRegistrationsPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'registration.submit')) notFound();
  const { partners } = await listPartners(viewer, { limit: 200 });

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Registrations', href: '/registrations' }]} current="Many at once" />
      <PageBody>
        <h1 className="text-xl font-semibold tracking-tight">Register many deals</h1>
        <p className="mb-4 max-w-[72ch] text-text-2">
          For a partner who sends you a list. Each line is a registration like any other: the moment of sending decides
          who was first, and what it resembles is looked for.
        </p>
        <TableScreen audience="vendor" partners={partners.map(({ id, name }) => ({ value: id, label: name }))} />
      </PageBody>
    </>
  );
}
