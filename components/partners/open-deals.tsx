import Link from 'next/link';
import { SquareKanban } from 'lucide-react';
import { isLate } from '@/components/opportunities/is-late';
import { AgeBar } from '@/components/shared/age-bar';
import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { EmptyState } from '@/components/shared/empty-state';
import { Money } from '@/components/shared/money';
import { SectionTitle } from '@/components/shared/section-title';
import { StageName } from '@/components/shared/stage-name';
import { elapsedDays } from '@/lib/core/dates';
import { dueWords } from '@/lib/core/relative-time';
import { formatPercent, ofTotal } from '@/lib/core/words';
import type { DealList, DealRow } from '@/lib/domain/opportunities/list/vocabulary';

type OpenDealsProps = { partnerId: string; deals: DealList; now: Date };

/** The largest open deals of a partner; the rest is a press away. */
export function OpenDeals({ partnerId, deals: { rows, total, today }, now }: OpenDealsProps) {
  return (
    <section aria-labelledby="open-deals">
      <SectionTitle
        id="open-deals"
        detail={rows.length < total.deals ? `${ofTotal(rows.length, total.deals)}, by amount` : rows.length}
        end={
          <Link href={`/pipeline?partner=${partnerId}`} className="link">
            All on the board
          </Link>
        }
      >
        Open deals
      </SectionTitle>
      <DataTable
        label="Open deals"
        columns={columnsAt(now, today)}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/deals/${id}`}
        instead={
          <EmptyState icon={SquareKanban} title="No open deals">
            A deal opens here when a registration of this partner is approved.
          </EmptyState>
        }
      />
    </section>
  );
}

function columnsAt(now: Date, today: string): ReadonlyArray<Column<DealRow>> {
  return [
    {
      key: 'customer',
      header: 'Customer',
      width: '23%',
      phone: 'title',
      cell: ({ title }) => title,
      className: 'font-medium',
    },
    {
      key: 'stage',
      header: 'Stage',
      width: '18%',
      phone: 'line',
      cell: ({ stage }) => <StageName {...stage} />,
    },
    { key: 'days', header: 'Days in stage', width: '15%', phone: 'end', cell: (deal) => <Age deal={deal} now={now} /> },
    {
      key: 'next',
      header: 'Next step',
      from: 'lg',
      className: 'text-text-2',
      cell: (deal) => <NextStep deal={deal} today={today} />,
    },
    {
      key: 'amount',
      header: 'Amount',
      width: '12%',
      numeric: true,
      phone: 'amount',
      cell: ({ amountMinor, currency }) => <Money minor={amountMinor} currency={currency} />,
    },
    {
      key: 'chance',
      header: 'Chance',
      width: '9%',
      numeric: true,
      from: 'xl',
      className: 'text-text-2',
      cell: ({ probability }) => formatPercent(probability / 100),
    },
  ];
}

function Age({ deal: { enteredStageAt, targetDays, maxDays }, now }: { deal: DealRow; now: Date }) {
  const days = Math.max(0, Math.floor(elapsedDays(new Date(enteredStageAt), now)));
  return <AgeBar days={days} target={targetDays} maximum={maxDays} barClassName="w-13" />;
}

function NextStep({ deal: { nextStep, nextStepDue }, today }: { deal: DealRow; today: string }) {
  const late = isLate(nextStepDue, today);
  const due = nextStepDue ? dueWords(nextStepDue, today) : null;
  const words = [nextStep, due].filter((part) => part !== null).join(', ');

  return (
    <span title={words} className={late ? 'text-bad-text' : undefined}>
      {words === '' ? '–' : words}
    </span>
  );
}
