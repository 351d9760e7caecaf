import { notFound } from 'next/navigation';
import { NewProcessForm } from '@/components/process/new-process-form';
import { StageLine } from '@/components/process/stage-line';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { PARTNER_TYPES } from '@/lib/domain/partners/vocabulary';
import { TEMPLATES } from '@/lib/domain/process/templates';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';
import { productLinesOf } from '../product-lines';

export const metadata = { title: 'New process' };

export default async function NewProcessPage() {
  const viewer = await vendorPage();
  if (!can(viewer, 'process.create')) notFound();
  const templates = Object.values(TEMPLATES).map(({ key, name, purpose, stages }) => ({
    ...{ key, name, purpose },
    path: <StageLine stages={stages} />,
  }));

  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Process', href: '/process' }]} current="New process" />
      <PageBody measure="full">
        <h1 className="mb-5 text-xl font-semibold tracking-tight">New process</h1>
        <NewProcessForm
          templates={templates}
          productLines={await productLinesOf(viewer)}
          partnerTypes={PARTNER_TYPES}
        />
      </PageBody>
    </>
  );
}
