import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { TableSkeleton } from '@/components/shared/table-skeleton';
import { Skeleton } from '@/components/ui/skeleton';

export default function PartnerLoading() {
  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Partners', href: '/partners' }]} current="" />
      <PageBody>
        <Skeleton className="h-10 w-72" />
        <Skeleton className="mt-8 h-18 w-full" />
        <TableSkeleton label="Partner: loading" />
      </PageBody>
    </>
  );
}
