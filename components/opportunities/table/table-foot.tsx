import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Money } from '@/components/shared/money';
import { IconButton } from '@/components/ui/icon-button';
import { formatCount, plural } from '@/lib/core/words';
import type { DealList } from '@/lib/domain/opportunities/list/vocabulary';

type TableFootProps = { list: DealList; isOpen: boolean; pageSize: number; onPage: (page: number) => void };

/** The total of all rows, whatever page is shown. */
export function TableFoot({ list: { total, page, pages, rows, currency }, isOpen, pageSize, onPage }: TableFootProps) {
  const first = (page - 1) * pageSize + 1;
  return (
    <footer className="flex min-h-10 shrink-0 items-center gap-4 border-t border-line-strong px-5 tabular-nums max-md:min-h-12 max-md:px-4">
      <span>
        <b>{formatCount(total.deals)}</b> {plural(total.deals, 'deal', 'deals').replace(/^\S+ /, '')}
      </span>
      {pages > 1 ? (
        <span className="flex items-center gap-1 text-text-2">
          <IconButton label="Previous page" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            <ChevronLeft aria-hidden />
          </IconButton>
          {formatCount(first)}–{formatCount(first + rows.length - 1)}
          <IconButton label="Next page" disabled={page >= pages} onClick={() => onPage(page + 1)}>
            <ChevronRight aria-hidden />
          </IconButton>
        </span>
      ) : null}
      <b className="ml-auto">
        <Money minor={total.totalMinor} currency={currency} compact />
      </b>
      {isOpen ? (
        <span className="text-text-2 max-md:hidden">
          <Money minor={total.weightedMinor} currency={currency} compact /> weighted
        </span>
      ) : null}
    </footer>
  );
}
