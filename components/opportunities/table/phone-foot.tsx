import type { ReactNode } from 'react';
import { Money } from '@/components/shared/money';
import type { DealList } from '@/lib/domain/opportunities/list/vocabulary';
import { DealCount } from './deal-count';

type PhoneFootProps = { list: DealList; pager: ReactNode };

/** Under the rows of a phone: how many deals, which of them, and what all are worth. */
export function PhoneFoot({ list: { total, currency }, pager }: PhoneFootProps) {
  return (
    <footer className="flex min-h-12 shrink-0 items-center justify-between gap-4 border-t border-line-strong px-4 md:hidden">
      <DealCount deals={total.deals} />
      {pager}
      <b>
        <Money minor={total.totalMinor} currency={currency} compact />
      </b>
    </footer>
  );
}
