import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { formatCount } from '@/lib/core/words';
import type { DealList } from '@/lib/domain/opportunities/list/vocabulary';

type TablePagerProps = { list: DealList; pageSize: number; onPage: (page: number) => void };

/** Which rows are shown, and the way back and on. Nothing where all of them are. */
export function TablePager({ list: { page, pages, rows }, pageSize, onPage }: TablePagerProps) {
  if (pages <= 1) return null;

  const first = (page - 1) * pageSize + 1;
  return (
    <span className="flex items-center gap-1 text-text-2 tabular-nums">
      <IconButton label="Previous page" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <ChevronLeft aria-hidden />
      </IconButton>
      {formatCount(first)}–{formatCount(first + rows.length - 1)}
      <IconButton label="Next page" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        <ChevronRight aria-hidden />
      </IconButton>
    </span>
  );
}
