import { FileCheck, Plus } from 'lucide-react';
import { Pages } from '@/components/registrations/pages';
import type { Place } from '@/components/registrations/place';
import { registrationColumns } from '@/components/registrations/registration-columns';
import { DataTable } from '@/components/shared/data-table';
import { EmptyState } from '@/components/shared/empty-state';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { SectionTitle } from '@/components/shared/section-title';
import { ButtonLink } from '@/components/ui/button-link';
import type { DraftView } from '@/lib/domain/registrations/drafts/schema';
import type { RegistrationList, RegistrationSummary } from '@/lib/domain/registrations/views/schema';
import { registrationHref } from '@/lib/domain/registrations/vocabulary';
import { DraftList } from './draft-list';

type RegistrationsOverviewProps = {
  open: RegistrationList;
  decided: RegistrationList;
  drafts: ReadonlyArray<DraftView>;
  /** Where the decided ones begin; null for the newest. */
  after: string | null;
  place: Place;
};

/** Everything this partner registered: what is being decided, what became of the rest, and what was begun. */
export function RegistrationsOverview({ open, decided, drafts, after, place }: RegistrationsOverviewProps) {
  const isEmpty = open.items.length === 0 && decided.items.length === 0 && drafts.length === 0;

  return (
    <>
      <PageHeader
        title="Registrations"
        facts={[
          { value: open.counts.submitted, label: 'being decided' },
          { value: open.counts.returned, label: 'waiting for you' },
        ]}
        action={
          <ButtonLink href="/portal/deals/register" variant="primary" size="sm">
            <Plus aria-hidden />
            Register a deal
          </ButtonLink>
        }
      />
      <PageBody>
        {isEmpty ? (
          <EmptyState icon={FileCheck} title="No registrations yet">
            Register a deal to be protected while you work on it. A person decides within two working days.
          </EmptyState>
        ) : null}
        <DraftList drafts={drafts} place={place} />
        <Part title="Being decided" list="open" count={open.items.length} items={open.items} place={place} />
        <Part title="Decided" list="decided" count={decided.counts.decided} items={decided.items} place={place} />
        <Pages
          after={after}
          next={decided.next}
          hrefOf={(next) => (next ? `/portal/registrations?after=${next}` : '/portal/registrations')}
        />
      </PageBody>
    </>
  );
}

type PartProps = {
  title: string;
  list: 'open' | 'decided';
  count: number;
  items: ReadonlyArray<RegistrationSummary>;
  place: Place;
};

function Part({ title, list, count, items, place }: PartProps) {
  if (items.length === 0) return null;

  return (
    <section className="not-first:mt-7">
      <SectionTitle detail={count}>{title}</SectionTitle>
      <DataTable
        label={title}
        columns={registrationColumns('partner', list, place)}
        rows={items}
        rowKey={({ id }) => id}
        rowHref={({ id }) => registrationHref('partner', id)}
      />
    </section>
  );
}
