import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { TableSkeleton } from '@/components/shared/table-skeleton';
import { Skeleton } from '@/components/ui/skeleton';

export default function PartnersLoading() {
  return (
    <>
      <PageHeader title="Partners" />
      <div className="min-h-11 shrink-0 border-b border-line max-md:min-h-12" />
      <PageBody measure="full">
        <div className="mb-3 flex h-[22px] items-center">
          <Skeleton className="w-96 max-w-full" />
        </div>
        <TableSkeleton label="Partners: loading" rows={9} columns={8} rowHeight={44} />
      </PageBody>
    </>
  );
}
