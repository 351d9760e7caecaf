import type { Column } from '@/components/shared/data-table-columns';
import { Money } from '@/components/shared/money';
import { formatDate } from '@/lib/core/format-date';
import { listOf } from '@/lib/core/words';
import type { StoppedDeal } from '@/lib/domain/process/replay/vocabulary';
import { daysWords } from './gate-words';

const OUTCOMES = { won: 'Later won', lost: 'Later lost', open: 'Still open' } as const;

/** The deal, when it passed, what was missing then, and what became of it. */
export function stoppedColumns(timeZone: string): ReadonlyArray<Column<StoppedDeal>> {
  return [
    {
      key: 'title',
      header: 'Customer',
      phone: 'title',
      width: '24%',
      cell: ({ title, number }) => (
        <>
          {title} <span className="font-normal text-text-3">D-{number}</span>
        </>
      ),
    },
    { key: 'partner', header: 'Partner', from: 'xl', width: '18%', cell: ({ partner }) => partner },
    { key: 'missing', header: 'Missing then', phone: 'line', cell: ({ missing }) => listOf(missing) },
    {
      key: 'passed',
      header: 'Passed',
      from: 'lg',
      numeric: true,
      width: '110px',
      cell: ({ at }) => formatDate(new Date(at), { timeZone, style: 'long' }),
    },
    {
      key: 'later',
      header: 'Met after',
      from: 'lg',
      numeric: true,
      width: '110px',
      cell: ({ days }) => (days === null ? 'never' : daysWords({ deals: 1, medianDays: days })),
    },
    { key: 'outcome', header: 'Now', phone: 'end', width: '100px', cell: ({ outcome }) => OUTCOMES[outcome] },
    {
      key: 'value',
      header: 'Value',
      numeric: true,
      phone: 'amount',
      width: '110px',
      cell: ({ amountMinor, currency }) => <Money minor={amountMinor} currency={currency} />,
    },
  ];
}
