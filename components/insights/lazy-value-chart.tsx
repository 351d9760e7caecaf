'use client';

import dynamic from 'next/dynamic';
import { Skeleton } from '@/components/ui/skeleton';

/** The drawing library is as large as the rest of the page: it comes after it. */
export const LazyValueChart = dynamic(() => import('./value-chart').then(({ ValueChart }) => ValueChart), {
  ssr: false,
  loading: () => (
    <div role="status" aria-label="Value by month: loading" className="flex h-60 items-end gap-3 pb-6 pl-13">
      {HEIGHTS.map((height, index) => (
        <Skeleton key={index} className={`flex-1 ${height}`} />
      ))}
    </div>
  ),
});

const HEIGHTS = ['h-20', 'h-28', 'h-24', 'h-36', 'h-32', 'h-44', 'h-40', 'h-28', 'h-24', 'h-16'];
