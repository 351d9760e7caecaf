import { FileCheck } from 'lucide-react';
import { BreadcrumbHeader } from '@/components/shared/breadcrumb-header';
import { DataTable } from '@/components/shared/data-table';
import type { Groups } from '@/components/shared/data-table-group';
import { EmptyState } from '@/components/shared/empty-state';
import { PageBody } from '@/components/shared/page-body';
import { TabLinks } from '@/components/ui/tab-links';
import { formatDate } from '@/lib/core/format-date';
import type { DecidedFilter } from '@/lib/domain/registrations/schema';
import type { RegistrationList, RegistrationSummary } from '@/lib/domain/registrations/views/schema';
import { registrationHref } from '@/lib/domain/registrations/vocabulary';
import { Pages } from './pages';
import type { Place } from './place';
import { registrationColumns } from './registration-columns';

type DecidedTableProps = { list: RegistrationList; filter: DecidedFilter; place: Place };

/** Everything that was decided, newest first. */
export function DecidedTable({ list: { items, next }, filter, place }: DecidedTableProps) {
  return (
    <>
      <BreadcrumbHeader crumbs={[{ label: 'Registrations', href: '/registrations' }]} current="Decided" />
      <TabLinks
        label="Outcome"
        tabs={TABS.map(({ status, label }) => ({
          label,
          href: addressOf({ status, after: null }),
          current: status === filter.status,
        }))}
      />
      <PageBody measure="full">
        <h1 className="sr-only">Decided registrations</h1>
        <DataTable
          label="Decided registrations"
          columns={registrationColumns('vendor', 'decided', place)}
          rows={items}
          rowKey={({ id }) => id}
          rowHref={({ id }) => registrationHref('vendor', id)}
          {...(filter.status === 'expiring' && { groups: byMonth(place) })}
          instead={
            <EmptyState icon={FileCheck} title="None so far">
              Registrations appear here once they are decided or withdrawn.
            </EmptyState>
          }
        />
        <Pages
          after={filter.after ?? null}
          next={next}
          hrefOf={(after) => addressOf({ status: filter.status, after })}
        />
      </PageBody>
    </>
  );
}

/** A calendar of what ends: month by month. */
function byMonth({ timeZone, locale }: Place): Groups<RegistrationSummary> {
  return {
    keyOf: ({ protectedUntil }) =>
      protectedUntil === null
        ? 'Without an end'
        : formatDate(new Date(protectedUntil), { timeZone, locale, style: 'month' }),
    head: (month) => ({ company: <b>{month}</b> }),
  };
}

const TABS = [
  { status: 'decided', label: 'All' },
  { status: 'expiring', label: 'Protected, next end first' },
  { status: 'approved', label: 'Approved' },
  { status: 'rejected', label: 'Rejected' },
  { status: 'expired', label: 'Expired' },
  { status: 'cancelled', label: 'Cancelled' },
  { status: 'withdrawn', label: 'Withdrawn' },
] as const;

type Address = { status: DecidedFilter['status']; after: string | null };

function addressOf({ status, after }: Address): string {
  const query = new URLSearchParams({ ...(status !== 'decided' && { status }), ...(after && { after }) }).toString();
  return query ? `/registrations/decided?${query}` : '/registrations/decided';
}
