import { SquareKanban } from 'lucide-react';
import Link from 'next/link';
import { AgeBar } from '@/components/shared/age-bar';
import { DataTable } from '@/components/shared/data-table';
import type { Column } from '@/components/shared/data-table-columns';
import { EmptyState } from '@/components/shared/empty-state';
import { Money } from '@/components/shared/money';
import { SectionTitle } from '@/components/shared/section-title';
import { StageName } from '@/components/shared/stage-name';
import { ButtonLink } from '@/components/ui/button-link';
import { cn } from '@/components/ui/cn';
import { dueWords } from '@/lib/core/relative-time';
import type { PushDeal } from '@/lib/domain/home/vocabulary';

type MyDealsProps = { deals: ReadonlyArray<PushDeal>; today: string; total: number };

export function MyDeals({ deals, today, total }: MyDealsProps) {
  const byAmount = deals.toSorted((one, other) => Number(BigInt(other.amountMinor) - BigInt(one.amountMinor)));
  const all = (
    <Link href="/portal/deals" className="link">
      Board
    </Link>
  );

  return (
    <section className="not-first:mt-7">
      <SectionTitle detail={`${total} open`} end={all}>
        My deals
      </SectionTitle>
      <DataTable
        label="My deals"
        columns={columnsOf(today)}
        rows={byAmount}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/portal/deals/${id}`}
        instead={deals.length === 0 ? <NoDeals /> : undefined}
      />
    </section>
  );
}

function columnsOf(today: string): ReadonlyArray<Column<PushDeal>> {
  return [
    {
      key: 'title',
      header: 'Customer',
      width: '23%',
      phone: 'title',
      cell: ({ title }) => <b className="font-medium">{title}</b>,
    },
    {
      key: 'stage',
      header: 'Stage',
      width: '21%',
      phone: 'line',
      cell: (deal) => <StageName name={deal.stageName} position={deal.position} openStages={deal.openStages} />,
    },
    {
      key: 'days',
      header: 'Days in stage',
      width: '114px',
      cell: ({ days, targetDays, maxDays }) => (
        <AgeBar bare barClassName="w-16" days={days} target={targetDays} maximum={maxDays} />
      ),
    },
    { key: 'step', header: 'Next step', phone: 'end', cell: (deal) => <NextStep deal={deal} today={today} /> },
    {
      key: 'amount',
      header: 'Amount',
      width: '92px',
      numeric: true,
      phone: 'amount',
      cell: ({ amountMinor, currency }) => <Money minor={amountMinor} currency={currency} />,
    },
  ];
}

function NextStep({ deal, today }: { deal: PushDeal; today: string }) {
  const { nextStep, nextStepDue } = deal;
  if (!nextStep) return <span className="text-text-3">None yet</span>;

  const late = nextStepDue !== null && nextStepDue < today;
  return (
    <span className={cn('flex max-md:justify-end', late ? 'text-bad-text' : 'text-text-2')} title={nextStep}>
      <span className="min-w-0 truncate">{nextStep}</span>
      {nextStepDue ? <span className="shrink-0">, {dueWords(nextStepDue, today)}</span> : null}
    </span>
  );
}

function NoDeals() {
  return (
    <EmptyState
      icon={SquareKanban}
      title="No open deals"
      actions={
        <ButtonLink href="/portal/deals/register" variant="secondary">
          Register a deal
        </ButtonLink>
      }
    >
      A deal you register appears here once it is approved.
    </EmptyState>
  );
}
