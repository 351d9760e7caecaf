import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { PageBody } from '@/components/shared/page-body';
import { StatStripSkeleton } from '@/components/shared/stat-strip-skeleton';
import { TableSkeleton } from '@/components/shared/table-skeleton';
import { Skeleton } from '@/components/ui/skeleton';

export default function PartnerLoading() {
  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Partners', href: '/partners' }]} current="" />
      <PageBody measure="full" className="max-w-[1360px]">
        <div className="flex h-12 items-center gap-3">
          <Skeleton className="size-10" />
          <div className="flex flex-col gap-3">
            <Skeleton className="h-4 w-56" />
            <Skeleton className="w-80 max-w-full" />
          </div>
        </div>
        <div className="my-3.5 flex h-[22px] items-center">
          <Skeleton className="w-[420px] max-w-full" />
        </div>
        <StatStripSkeleton />
        <div className="mt-[52px] lg:mr-[348px]">
          <TableSkeleton label="Partner: loading" />
        </div>
      </PageBody>
    </>
  );
}
