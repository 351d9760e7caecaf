import { PageHeader } from '@/components/shared/page-header';
import { Skeleton } from '@/components/ui/skeleton';
import { ProcessFrame } from './process-frame';

/** The studio's shape while it loads. */
export function StudioSkeleton() {
  return (
    <>
      <PageHeader title="Process" />
      <ProcessFrame
        strip={
          <div role="status" aria-label="Process: loading" className="flex gap-3.5 px-6 pt-4 max-md:px-4">
            {PLACES.map((place) => (
              <Skeleton key={place} className="h-[58px] flex-1 rounded-md" />
            ))}
          </div>
        }
        aside={<Skeleton className="h-32 rounded-md" />}
      >
        <div className="grid gap-4 px-6 pt-4 max-md:px-4">
          <Skeleton className="h-6 w-48" />
          <Skeleton className="h-14" />
          <Skeleton className="h-8" />
          <Skeleton className="h-40" />
        </div>
      </ProcessFrame>
    </>
  );
}

const PLACES = [1, 2, 3, 4, 5, 6, 7];
