import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { TableSkeleton } from '@/components/shared/table-skeleton';
import { Skeleton } from '@/components/ui/skeleton';

export default function MetricDealsLoading() {
  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Insights', href: '/insights' }]} current="Deals" />
      <PageBody measure="full">
        <div className="flex h-[88px] flex-col gap-3 pt-2">
          <Skeleton className="h-4 w-64" />
          <Skeleton className="w-96 max-w-full" />
          <Skeleton className="w-72 max-w-full" />
        </div>
        <TableSkeleton label="Deals: loading" rows={10} columns={6} />
      </PageBody>
    </>
  );
}
