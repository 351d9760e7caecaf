import { notFound } from 'next/navigation';
import { activityColumns } from '@/components/settings/activity-columns';
import { ActivitySection } from '@/components/settings/activity-section';
import { DataTable } from '@/components/shared/data-table';
import { NoResult } from '@/components/shared/no-result';
import { UrlFilterPart } from '@/components/shared/url-filter-part';
import { ButtonLink } from '@/components/ui/button-link';
import { listEvents } from '@/lib/domain/workspace/activity/queries';
import { listEventsSchema } from '@/lib/domain/workspace/activity/schema';
import { SUBJECTS } from '@/lib/domain/workspace/activity/vocabulary';
import { eventWords } from '@/lib/domain/workspace/activity/words';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { fromAddress, type SearchParams } from '@/lib/platform/from-address';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Activity log' };

export default async function ActivityPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const viewer = await vendorPage();
  if (!can(viewer, 'workspace.list_events')) notFound();
  const filter = fromAddress(listEventsSchema, await searchParams);
  const { events, next } = await listEvents(viewer, filter);
  const { timeZone } = await getWorkspace(viewer, {});
  const older = next ? new URLSearchParams({ ...(filter.subject && { subject: filter.subject }), before: next }) : null;

  return (
    <ActivitySection timeZone={timeZone}>
      <div className="mt-2 mb-1 flex items-center gap-1.5 text-text-2">
        Entries about{' '}
        <UrlFilterPart param="subject" label="About" options={[{ value: '', label: 'anything' }, ...SUBJECTS]} />
      </div>
      <DataTable
        label="Activity log"
        columns={activityColumns({ now: new Date(), timeZone })}
        rows={events.map((event) => ({ ...event, words: eventWords(event.name) }))}
        rowKey={({ id }) => id}
        instead={<NoResult title="Nothing of this kind happened yet">Choose something else above.</NoResult>}
      />
      {older ? (
        <ButtonLink href={`/settings/activity?${older.toString()}`} className="mt-3">
          Older entries
        </ButtonLink>
      ) : null}
    </ActivitySection>
  );
}
