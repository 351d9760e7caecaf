import { CardSkeleton } from '@/components/shared/card-skeleton';
import { Skeleton } from '@/components/ui/skeleton';

const COLUMNS = [6, 5, 7, 4, 3];

/** The shape of the board while it is fetched. */
export function BoardSkeleton() {
  return (
    <div role="status" aria-label="The pipeline is loading" className="flex min-h-0 flex-1 flex-col overflow-hidden">
      <div className="flex min-h-(--size-header) items-center border-b border-line px-5 max-md:min-h-14 max-md:px-4">
        <Skeleton className="h-5 w-24" />
      </div>
      <div className="flex min-h-11 items-center border-b border-line px-5 max-md:px-4">
        <Skeleton className="w-2/5" />
      </div>
      <div className="flex flex-1 overflow-hidden bg-sunken">
        {COLUMNS.map((cards, i) => (
          <div key={i} className="w-[calc(var(--size-column)+16px)] shrink-0 px-2 max-md:w-full max-md:px-3">
            <div className="grid h-[74px] content-center gap-2.5 px-1">
              <Skeleton className="w-1/3" />
              <Skeleton className="w-2/3" />
            </div>
            <div className="grid gap-1.5">
              {Array.from({ length: cards }, (_, card) => (
                <CardSkeleton key={card} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
