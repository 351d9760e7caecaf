import type { Metadata } from 'next';
import { RegistrationsOverview } from '@/components/registrations/portal/registrations-overview';
import { listDrafts } from '@/lib/domain/registrations/drafts/queries';
import { listRegistrations } from '@/lib/domain/registrations/queries';
import { decidedFilter } from '@/lib/domain/registrations/schema';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { portalPage } from '@/lib/platform/session';

export const metadata: Metadata = { title: 'Registrations' };

type Props = { searchParams: Promise<Record<string, string | Array<string> | undefined>> };

export default async function PortalRegistrationsPage({ searchParams }: Props) {
  const viewer = await portalPage();
  const { after = null } = decidedFilter.parse(await searchParams);

  return (
    <RegistrationsOverview
      open={await listRegistrations(viewer, { status: 'open' })}
      decided={await listRegistrations(viewer, { status: 'decided', after, limit: 50 })}
      after={after}
      drafts={await listDrafts(viewer, {})}
      place={await findTerms(viewer, {})}
    />
  );
}
