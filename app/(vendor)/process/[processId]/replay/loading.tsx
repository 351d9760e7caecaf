import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { TableSkeleton } from '@/components/shared/table-skeleton';

export default function ReplayLoading() {
  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Process', href: '/process' }]} current="Tried on history" />
      <PageBody>
        <h1 className="mb-4 text-xl font-semibold tracking-tight">Tried on history</h1>
        <TableSkeleton label="Tried on history: loading" rows={6} columns={4} />
      </PageBody>
    </>
  );
}
