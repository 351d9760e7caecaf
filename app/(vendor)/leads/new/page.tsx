import { notFound } from 'next/navigation';
import { LeadForm } from '@/components/leads/intake/lead-form';
import { countryOptions } from '@/components/registrations/country-options';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { listProducts } from '@/lib/domain/products/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'New lead' };

export default async function NewLeadPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'lead.create')) notFound();
  const { locale } = await getWorkspace(viewer, {});
  const products = (await listProducts(viewer, {})).map(({ id, name }) => ({ value: id, label: name }));

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Leads', href: '/leads' }]} current="New lead" />
      <PageBody measure="full">
        <div className="max-w-[720px]">
          <h1 className="mb-5 text-xl font-semibold tracking-tight">New lead</h1>
          <LeadForm countries={countryOptions(locale)} products={products} />
        </div>
      </PageBody>
    </>
  );
}
