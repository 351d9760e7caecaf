import { daysInStage } from '@/components/opportunities/days-in-stage';
import { isLate } from '@/components/opportunities/is-late';
import { AgeBar } from '@/components/shared/age-bar';
import type { Column } from '@/components/shared/data-table-columns';
import { Money } from '@/components/shared/money';
import { StageName } from '@/components/shared/stage-name';
import { Avatar } from '@/components/ui/avatar';
import { cn } from '@/components/ui/cn';
import { dueWords } from '@/lib/core/relative-time';
import { formatDate } from '@/lib/core/format-date';
import type { DealRow } from '@/lib/domain/opportunities/list/vocabulary';
import type { Place } from '@/lib/domain/opportunities/vocabulary';

type Columns = ReadonlyArray<Column<DealRow>>;

/** The columns of open deals: what is next, how long it has been here, what it is worth. */
export function openColumns(place: Place, showsPartner: boolean): Columns {
  return [
    customer,
    ...(showsPartner ? [partner] : []),
    stage,
    {
      key: 'step',
      header: 'Next step',
      cell: ({ nextStep }) => nextStep ?? <span className="text-text-3">No next step</span>,
      phone: 'line',
      from: 'xl',
    },
    {
      key: 'due',
      header: 'Due',
      sortable: true,
      cell: (row) => <Due row={row} today={place.today} />,
      phone: 'end',
      width: '72px',
    },
    {
      key: 'days',
      header: 'Days in stage',
      sortable: true,
      cell: (row) => (
        <span className="flex items-center justify-between gap-3">
          <AgeBar
            days={daysInStage(row, place.now)}
            target={row.targetDays}
            maximum={row.maxDays}
            barClassName="w-16 max-md:w-30"
          />
          <StageName {...row.stage} className="text-text-2 md:hidden" />
        </span>
      ),
      phone: 'below',
      width: '114px',
    },
    {
      key: 'closes',
      header: 'Closes',
      sortable: true,
      cell: ({ closeDate }) => dayCell(closeDate, place.today),
      from: 'lg',
      width: '102px',
    },
    amount,
    { ...weightedColumn(place.currency), from: 'wide' },
    {
      key: 'chance',
      header: 'Chance',
      sortable: true,
      numeric: true,
      cell: ({ probability }) => `${probability} %`,
      from: 'wide',
      width: '72px',
    },
    owner,
  ];
}

/** The columns of deals that were won or lost. */
export function closedColumns(
  place: Place,
  { showsPartner, isLost }: { showsPartner: boolean; isLost: boolean },
): Columns {
  const reason: Column<DealRow> = {
    key: 'reason',
    header: 'Reason',
    cell: ({ lostReason }) => lostReason ?? '–',
    phone: 'line',
    width: '24%',
  };
  return [
    customer,
    ...(showsPartner ? [partner] : []),
    ...(isLost ? [reason] : []),
    {
      key: 'closes',
      header: isLost ? 'Lost on' : 'Won on',
      sortable: true,
      cell: ({ closedOn }) => dayCell(closedOn, place.today),
      phone: 'end',
      width: '112px',
    },
    amount,
    owner,
  ];
}

const customer: Column<DealRow> = {
  key: 'customer',
  header: 'Customer',
  sortable: true,
  cell: ({ title }) => title,
  phone: 'title',
  width: '16%',
};

const partner: Column<DealRow> = {
  key: 'partner',
  header: 'Partner',
  sortable: true,
  from: 'lg',
  width: '12.5%',
  cell: ({ partner: { name } }) => (
    <span className="flex items-center gap-1.5">
      <Avatar name={name} kind="company" size={16} />
      <span className="truncate">{name}</span>
    </span>
  ),
};

const stage: Column<DealRow> = {
  key: 'stage',
  header: 'Stage',
  sortable: true,
  width: '138px',
  cell: (row) => <StageName {...row.stage} />,
};

const amount: Column<DealRow> = {
  key: 'amount',
  header: 'Amount',
  sortable: true,
  numeric: true,
  phone: 'amount',
  width: '124px',
  cell: ({ amountMinor, currency }) => <Money minor={amountMinor} currency={currency} className="font-medium" />,
};

const owner: Column<DealRow> = {
  key: 'owner',
  header: 'Owner',
  sortable: true,
  numeric: true,
  from: 'xl',
  width: '56px',
  cell: (row) =>
    row.owner ? <Avatar name={row.owner.name} size={20} decorative={false} /> : <span className="text-text-3">–</span>,
};

function weightedColumn(currency: string): Column<DealRow> {
  return {
    key: 'weighted',
    header: 'Weighted',
    sortable: true,
    numeric: true,
    width: '112px',
    cell: ({ weightedMinor }) => <Money minor={weightedMinor} currency={currency} whole />,
  };
}

function Due({ row: { nextStepDue }, today }: { row: DealRow; today: string }) {
  if (!nextStepDue) return null;
  return (
    <span className={cn(isLate(nextStepDue, today) ? 'text-bad-text' : 'text-text-2')}>
      {dueWords(nextStepDue, today)}
    </span>
  );
}

function dayCell(day: string | null, today: string) {
  if (!day) return <span className="text-text-3">–</span>;
  return (
    <span className="tabular-nums">
      {formatDate(day, { style: day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'long' })}
    </span>
  );
}
