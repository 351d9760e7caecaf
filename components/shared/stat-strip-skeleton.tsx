import { Skeleton } from '@/components/ui/skeleton';

/** The shape of six figures between two hairlines. */
export function StatStripSkeleton() {
  return (
    <div className="grid grid-cols-2 border-y border-line md:grid-cols-3 2xl:grid-cols-6">
      {[1, 2, 3, 4, 5, 6].map((figure) => (
        <div key={figure} className="flex h-[83px] flex-col justify-center gap-2.5 px-4 first:pl-0">
          <Skeleton className="w-16" />
          <Skeleton className="h-4 w-20" />
          <Skeleton className="w-24" />
        </div>
      ))}
    </div>
  );
}
