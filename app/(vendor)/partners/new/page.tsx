import { notFound } from 'next/navigation';
import { PartnerForm } from '@/components/partners/partner-form';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { readChoices } from '../read-choices';

export const metadata = { title: 'Add a partner' };

export default async function NewPartnerPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'partner.create')) notFound();

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Partners', href: '/partners' }]} current="Add a partner" />
      <PageBody measure="full">
        <div className="max-w-[640px]">
          <h1 className="mb-5 text-xl font-semibold tracking-tight">Add a partner</h1>
          <PartnerForm partner={null} choices={await readChoices(viewer)} />
        </div>
      </PageBody>
    </>
  );
}
