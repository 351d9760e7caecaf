import { Skeleton } from '@/components/ui/skeleton';

/** The shape of a card on the board. */
export function CardSkeleton() {
  return (
    <div className="grid h-[84px] gap-[11px] rounded-md border border-line px-[11px] py-3">
      {['w-2/5 w-1/5', 'w-3/5 w-[10%]'].map((widths) => (
        <div key={widths} className="flex justify-between">
          <Skeleton className={widths.split(' ')[0] ?? ''} />
          <Skeleton className={widths.split(' ')[1] ?? ''} />
        </div>
      ))}
      <div className="flex items-center justify-between">
        <Skeleton className="h-[3px] w-1/3" />
        <Skeleton className="w-[9%]" />
      </div>
    </div>
  );
}
