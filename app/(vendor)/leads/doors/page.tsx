import { DoorOpen } from 'lucide-react';
import { DoorList } from '@/components/leads/doors/door-list';
import { NewDoor } from '@/components/leads/doors/new-door';
import { LeadTabs } from '@/components/leads/lead-tabs';
import { EmptyState } from '@/components/shared/empty-state';
import { PageBody } from '@/components/shared/page-body';
import { PageHeader } from '@/components/shared/page-header';
import { listDoors } from '@/lib/domain/leads/doors/queries';
import { publicUrl } from '@/lib/platform/mail';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Leads, ways in' };

export default async function LeadDoorsPage() {
  const viewer = await vendorPage();
  const doors = await listDoors(viewer, {});
  const editable = can(viewer, 'lead.create_door');
  const baseUrl = publicUrl('/').replace(/\/$/, '');
  const add = editable ? <NewDoor baseUrl={baseUrl} /> : null;

  return (
    <>
      <PageHeader title="Leads" action={add} />
      <LeadTabs current="/leads/doors" />
      <PageBody measure="full">
        {doors.length === 0 ? (
          <EmptyState icon={DoorOpen} title="No way in yet">
            Open a campaign page with a form, or a webhook that form services post to. With an API key, programs post to
            /api/v1/leads.
          </EmptyState>
        ) : (
          <DoorList doors={doors} baseUrl={baseUrl} editable={editable} />
        )}
      </PageBody>
    </>
  );
}
