import { listOpportunities } from '@/lib/domain/opportunities/list/queries';
import { listPartnerActivity } from '@/lib/domain/partners/activity/queries';
import { listCertificates } from '@/lib/domain/partners/certificates/queries';
import { listPartnerPeople } from '@/lib/domain/partners/people/queries';
import { listPartners } from '@/lib/domain/partners/queries';
import { getWorkspace } from '@/lib/domain/workspace/queries';
import type { VendorViewer } from '@/lib/platform/viewer';

/** What a partner's page shows beside the partner itself. */
export async function readAround(viewer: VendorViewer, partnerId: string) {
  const open = { partner: partnerId, kind: 'open' } as const;
  const [{ timeZone }, { summary, currency }, deals, stuck, staff, news, certificates] = await Promise.all([
    getWorkspace(viewer, {}),
    listPartners(viewer, { limit: 1 }),
    listOpportunities(viewer, { ...open, limit: 8 }),
    listOpportunities(viewer, { ...open, need: 'stuck', limit: 1 }),
    listPartnerPeople(viewer, { partnerId }),
    listPartnerActivity(viewer, { partnerId }),
    listCertificates(viewer, { partnerId }),
  ]);
  return { timeZone, summary, currency, deals, stuck: stuck.total.deals, staff, news, certificates };
}
