import { Mail } from 'lucide-react';
import { notFound } from 'next/navigation';
import { OutboxAbout } from '@/components/settings/outbox-about';
import { outboxColumns } from '@/components/settings/outbox-columns';
import { ResendButton } from '@/components/settings/resend-button';
import { SettingsSection } from '@/components/settings/settings-section';
import { DataTable } from '@/components/shared/data-table';
import { EmptyState } from '@/components/shared/empty-state';
import { Pager } from '@/components/shared/pager';
import { listMail } from '@/lib/domain/workspace/outbox/queries';
import { listMailSchema } from '@/lib/domain/workspace/outbox/schema';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import { fromAddress, type SearchParams } from '@/lib/platform/from-address';
import { can } from '@/lib/platform/policy';
import { vendorPage } from '@/lib/platform/session';

export const metadata = { title: 'Outbox' };

export default async function OutboxPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const viewer = await vendorPage();
  if (!can(viewer, 'workspace.list_mail')) notFound();
  const address = await searchParams;
  const { mails, counts, total } = await listMail(viewer, fromAddress(listMailSchema, address));
  const { timeZone } = await getWorkspace(viewer, {});

  return (
    <SettingsSection
      title="Outbox"
      about={<OutboxAbout counts={counts} />}
      actions={counts.failed > 0 ? <ResendButton /> : null}
    >
      <DataTable
        label="Outbox"
        columns={outboxColumns({ now: new Date(), timeZone })}
        rows={mails}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/settings/outbox/${id}`}
        instead={
          <EmptyState icon={Mail} title="Nothing was written yet">
            Invitations, receipts and decisions are listed here as they go out.
          </EmptyState>
        }
      />
      <Pager path="/settings/outbox" address={address} total={total} limit={50} />
    </SettingsSection>
  );
}
