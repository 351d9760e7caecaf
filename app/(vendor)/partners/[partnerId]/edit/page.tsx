import { notFound } from 'next/navigation';
import { PartnerForm } from '@/components/partners/partner-form';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { readChoices } from '../../read-choices';
import { findPartner } from '../find-partner';

export const metadata = { title: 'Edit partner' };

export default async function EditPartnerPage({ params }: { params: Promise<{ partnerId: string }> }) {
  const viewer = await vendorPage();
  if (!can(viewer, 'partner.update')) notFound();
  const partner = await findPartner((await params).partnerId);
  const crumbs = [
    { label: 'Partners', href: '/partners' },
    { label: partner.name, href: `/partners/${partner.id}` },
  ];

  return (
    <>
      <BreadcrumbHeader crumbs={crumbs} current="Edit" />
      <PageBody measure="full">
        <div className="max-w-[640px]">
          <h1 className="mb-5 text-xl font-semibold tracking-tight">Edit {partner.name}</h1>
          <PartnerForm partner={partner} choices={await readChoices(viewer)} />
        </div>
      </PageBody>
    </>
  );
}
