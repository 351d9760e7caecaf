import { Skeleton } from '@/components/ui/skeleton';

/** The shape of a registration: head, deadline, what it resembles, facts. */
export function DetailSkeleton() {
  return (
    <div role="status" aria-label="The registration is loading" className="px-8 pt-6 *:max-w-[780px] max-md:px-4">
      <Skeleton className="h-5 w-2/5" />
      <Skeleton className="mt-3 w-3/5" />
      <Skeleton className="mt-6 h-1 w-full" />
      <div className="mt-6 grid gap-4 rounded-md border border-line p-4">
        {['w-1/2', 'w-4/5', 'w-3/4', 'w-4/5', 'w-2/3'].map((width, at) => (
          <Skeleton key={at} className={width} />
        ))}
      </div>
      <div className="mt-7 grid gap-8 md:grid-cols-2">
        {['left', 'right'].map((side) => (
          <div key={side} className="grid gap-4">
            <Skeleton className="w-1/3" />
            <Skeleton className="w-4/5" />
            <Skeleton className="w-3/5" />
            <Skeleton className="w-2/3" />
          </div>
        ))}
      </div>
    </div>
  );
}
