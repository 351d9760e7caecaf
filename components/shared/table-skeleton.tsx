import { Skeleton } from '@/components/ui/skeleton';

type TableSkeletonProps = { label: string; rows?: number; columns?: number; rowHeight?: 36 | 44 };

/** The shape of a table: its head and its rows. */
export function TableSkeleton({ label, rows = 8, columns = 5, rowHeight = 36 }: TableSkeletonProps) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: rows + 1 }, (_, row) => (
        <div
          key={row}
          className={`flex items-center gap-6 border-b border-line ${row === 0 ? 'h-8' : heights[rowHeight]}`}
        >
          {Array.from({ length: columns }, (_unused, column) => (
            <span key={column} className={column === 0 ? 'flex-[2]' : 'flex-1 max-md:hidden max-md:last:block'}>
              <Skeleton className={row === 0 ? 'w-12' : widths[(row + column) % widths.length]} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

const heights = { 36: 'h-9 max-md:h-16', 44: 'h-11 max-md:h-16' };
const widths = ['w-3/5', 'w-2/5', 'w-1/2', 'w-2/3'];
