import { notFound } from 'next/navigation';
import { cache } from 'react';
import { findGate, findOpportunity } from '@/lib/domain/opportunities/deal/queries';
import { orNull } from '@/lib/platform/or-null';
import { portalPage } from '@/lib/platform/session';

/** Once per request, for the page and its title. */
export const findDeal = cache(async (opportunityId: string) => {
  const viewer = await portalPage();
  const deal = await orNull(findOpportunity(viewer, { opportunityId }));
  if (!deal) notFound();
  return { viewer, deal, gate: await findGate(viewer, { opportunityId }) };
});
