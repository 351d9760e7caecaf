import { openOpportunity } from '@/lib/domain/opportunities/open';
import type { NewOpportunity } from '@/lib/domain/opportunities/opening';
import type { PartnerViewer } from '@/lib/platform/viewer';
import { aProcessOf } from './process';
import { anAccountOf, inWorkspace } from './workspace';

type Overrides = Partial<NewOpportunity> & { processId?: string | undefined; openedAt?: Date };

/** An open deal of this partner, in the first stage of a process of its own unless one is named; `undefined` lets the fitting be found. */
export async function aDealOf(partner: PartnerViewer, { openedAt, ...overrides }: Overrides = {}) {
  const processId = 'processId' in overrides ? overrides.processId : (await aProcessOf(partner)).processId;
  const accountId = overrides.accountId ?? (await anAccountOf(partner)).id;
  const deal: NewOpportunity = {
    partnerId: partner.partnerId,
    title: 'Aurora Foods',
    amountMinor: 8_400_000n,
    currency: 'EUR',
    dealType: 'new_customer',
    closeDate: '2027-03-01',
    productIds: [],
    ownerId: null,
    protectedUntil: null,
    ...overrides,
    ...(processId !== undefined && { processId }),
    accountId,
  };
  return inWorkspace(partner.workspaceId, (context) => openOpportunity(context, deal), openedAt);
}
