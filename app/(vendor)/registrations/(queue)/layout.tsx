import type { ReactNode } from 'react';
import { QueueHeader } from '@/components/registrations/queue/queue-header';
import { QueueList } from '@/components/registrations/queue/queue-list';
import { QueueSplit } from '@/components/registrations/queue/queue-split';
import { listRegistrations } from '@/lib/domain/registrations/queries';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { vendorPage } from '@/lib/platform/session';

const DECIDED_SHOWN = 8;

export default async function QueueLayout({ children }: { children: ReactNode }) {
  const viewer = await vendorPage();
  const terms = await findTerms(viewer, {});
  const open = await listRegistrations(viewer, { status: 'open', limit: 200 });
  const asked = await listRegistrations(viewer, { status: 'asked', limit: 200 });
  const decided = await listRegistrations(viewer, { status: 'decided', limit: DECIDED_SHOWN });

  return (
    <QueueSplit
      header={<QueueHeader open={open} terms={terms} />}
      list={<QueueList open={open} asked={asked} decided={decided} place={terms} />}
    >
      {children}
    </QueueSplit>
  );
}
