import 'server-only';
import { notFound } from 'next/navigation';
import { listAlike } from '@/lib/domain/leads/merging/queries';
import { listOffers } from '@/lib/domain/leads/offers/queries';
import { getLead } from '@/lib/domain/leads/queries';
import { listRoutings } from '@/lib/domain/leads/routing/queries';
import { getPoints } from '@/lib/domain/leads/scoring/points-query';
import { getQuestions } from '@/lib/domain/leads/terms/queries';
import { listHistory } from '@/lib/domain/leads/views/history';
import { listPartners } from '@/lib/domain/partners/queries';
import { findTerms } from '@/lib/domain/registrations/terms/queries';
import { orNull } from '@/lib/platform/or-null';
import type { VendorViewer } from '@/lib/platform/viewer';

/** Everything that the page of a lead shows. */
export async function readLeadPage(viewer: VendorViewer, leadId: string) {
  const lead = await orNull(getLead(viewer, { leadId }));
  if (!lead) notFound();
  const [{ items: offers }, routings, alike, history] = await Promise.all([
    listOffers(viewer, { leadId }),
    listRoutings(viewer, { leadId }),
    lead.mergedInto ? [] : listAlike(viewer, { leadId }),
    listHistory(viewer, { leadId }),
  ]);
  const { partners } = await listPartners(viewer, { status: 'active', order: 'name', limit: 500 });
  const { now, timeZone, locale, currencies } = await findTerms(viewer, {});
  return {
    ...{ lead, offers, alike, history, routing: routings[0] ?? null },
    qualification: await getQuestions(viewer, {}),
    points: await getPoints(viewer, { leadId }),
    partners: partners.map(({ id, name, tier, region }) => ({ value: id, label: `${name} (${tier}, ${region})` })),
    place: { now, timeZone, locale, currencies },
    wasMerged: history[0]?.name === 'lead.merged',
  };
}
