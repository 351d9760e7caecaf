import { companyNames } from '@/lib/core/company-keys';
import { newId } from '@/lib/core/ids';
import type { Money } from './deal-rows';
import type { Founded } from './found';
import type { Row } from './insert';
import type { PlannedDeal } from './plan-deals';

const DAY = 86_400_000;

/** The registration that a deal came in as, approved on the day it was opened; or, as `waiting`, one more by the same partner. */
export function registrationRow(
  { workspaceId }: Founded,
  { id, number, seller, account, stays }: PlannedDeal,
  { money, waiting }: { money: Money; waiting: boolean },
): Row {
  const { name: company, domain, country, city } = account.customer;
  const decidedAt = waiting ? null : stays[0].enteredAt;
  const submittedAt = new Date((decidedAt ?? new Date()).getTime() - DAY);

  return {
    ...{ id: newId(), workspaceId, number: waiting ? number + WAITING_FROM : number, partnerId: seller.partnerId },
    ...{ submittedById: seller.userId, status: waiting ? 'submitted' : 'approved', accountId: account.id, company },
    ...{ ...companyNames(company), website: domain, domain, country, city },
    ...{ contactName: 'Helene Marchand', contactEmail: `h.marchand@${domain}`, ...money, dealType: 'new_customer' },
    ...{ closeDate: '2099-06-30', problem: 'Line 2 stops without warning about twice a month.' },
    ...{ submittedAt, createdAt: submittedAt, dueAt: new Date(submittedAt.getTime() + 2 * DAY), decidedAt },
    ...{ protectedUntil: decidedAt && new Date(decidedAt.getTime() + 90 * DAY), opportunityId: waiting ? null : id },
  };
}

/** Numbers of the waiting ones lie beyond those of the decided ones. */
export const WAITING_FROM = 1_000_000;

export function decisionRow(registration: Row): Row {
  const { id, workspaceId, partnerId, decidedAt } = registration;
  return {
    ...{ id: newId(), workspaceId, partnerId, registrationId: id, verdict: 'approved', decidedAt },
    ...{ note: 'Approved.', decidedByName: 'Ingrid Sommer' },
  };
}

export function registeredProductRow({ productIds }: Founded, registration: Row): Row {
  const { id, workspaceId, partnerId } = registration;
  return { workspaceId, partnerId, registrationId: id, productId: productIds[0] };
}
