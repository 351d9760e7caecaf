import { Skeleton } from '@/components/ui/skeleton';

/** The shape of a record in the side panel or on its page. */
export function PanelSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="grid gap-5 p-5">
      <Skeleton className="h-5 w-1/2" />
      <Skeleton className="w-4/5" />
      <div className="grid gap-4 border-t border-line pt-5">
        {['w-3/5', 'w-2/5', 'w-1/2', 'w-1/3', 'w-2/3'].map((width) => (
          <div key={width} className="grid grid-cols-[104px_1fr]">
            <Skeleton className="w-14" />
            <Skeleton className={width} />
          </div>
        ))}
      </div>
    </div>
  );
}
