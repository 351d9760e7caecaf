import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { TableSkeleton } from '@/components/shared/table-skeleton';

export default function VersionsLoading() {
  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Process', href: '/process' }]} current="Versions" />
      <PageBody measure="full">
        <h1 className="mb-4 text-xl font-semibold tracking-tight">Versions</h1>
        <TableSkeleton label="Versions: loading" rows={4} columns={5} />
      </PageBody>
    </>
  );
}
