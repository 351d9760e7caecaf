import { PageHeader } from '@/components/shared/page-header';
import { Skeleton } from '@/components/ui/skeleton';
import { DetailSkeleton } from '@/components/registrations/decision/detail-skeleton';

/** The shape of the queue with its first registration open. */
export function QueueSkeleton() {
  return (
    <>
      <PageHeader title="Registrations" />
      <div className="grid min-h-0 flex-1 grid-cols-[392px_minmax(0,1fr)] max-xl:grid-cols-[320px_minmax(0,1fr)] max-md:grid-cols-[minmax(0,1fr)]">
        <div role="status" aria-label="The list is loading" className="border-r border-line pt-9 max-md:border-r-0">
          {['w-1/2', 'w-2/5', 'w-3/5', 'w-1/2', 'w-1/3'].map((width, at) => (
            <div key={at} className="grid gap-2.5 border-b border-line px-5 py-3 max-md:px-4">
              <Skeleton className={width} />
              <Skeleton className="w-4/5" />
              <Skeleton className="w-2/5" />
            </div>
          ))}
        </div>
        <div className="max-md:hidden">
          <DetailSkeleton />
        </div>
      </div>
    </>
  );
}
