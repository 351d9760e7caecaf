import { StatStripSkeleton } from '@/components/shared/stat-strip-skeleton';
import { TableSkeleton } from '@/components/shared/table-skeleton';
import { Skeleton } from '@/components/ui/skeleton';

/** The shape of the report: three sentences, six figures, the stages. */
export function ReportSkeleton() {
  return (
    <div role="status" aria-label="Insights: loading" className="mx-auto max-w-[1280px] px-6 max-md:px-4">
      <div className="grid gap-8 py-[18px] max-2xl:gap-3 2xl:grid-cols-3">
        {[1, 2, 3].map((answer) => (
          <div key={answer} className="flex h-[70px] flex-col gap-3">
            <Skeleton className="w-11/12" />
            <Skeleton className="w-3/4" />
            <Skeleton className="w-1/3" />
          </div>
        ))}
      </div>
      <StatStripSkeleton />
      <div className="pt-[50px]">
        <TableSkeleton label="Stages: loading" rows={5} columns={9} />
      </div>
    </div>
  );
}
