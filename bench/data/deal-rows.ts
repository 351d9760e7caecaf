import { newId } from '@/lib/core/ids';
import { rankAt } from '@/lib/core/rank-at';
import type { SeededRandom } from '@/lib/core/seeded-random';
import { companyNames } from '@/lib/core/company-keys';
import type { Founded } from './found';
import type { Row } from './insert';
import type { PlannedDeal } from './plan-deals';

/** The money of a deal; one in seven is not in the workspace's currency. */
export type Money = { amountMinor: number; currency: string; baseMinor: number };

export function drawMoney(random: SeededRandom): Money {
  const amountMinor = Math.round(random.lognormal(46_000, 0.6) / 100) * 10_000;
  if (random.chance(0.85)) return { amountMinor, currency: 'EUR', baseMinor: amountMinor };
  return { amountMinor, currency: 'USD', baseMinor: Math.round(amountMinor * 0.92) };
}

export function accountRow({ workspaceId }: Founded, { account, seller, stays }: PlannedDeal): Row {
  const { id, customer } = account;
  const { name, domain, country, city } = customer;
  return {
    ...{ id, workspaceId, partnerId: seller.partnerId, name, ...companyNames(name) },
    ...{ domain, country, city, createdAt: stays[0].enteredAt },
  };
}

/** Everything that a gate asks for is filled in, so that an open deal can be moved on. */
export function dealRow(founded: Founded, deal: PlannedDeal, money: Money): Row {
  const { id, number, seller, account, stays } = deal;
  const { workspaceId, processId, versionId: processVersionId } = founded;
  const { stage, enteredAt, reason } = stays.at(-1) ?? stays[0];
  const isClosed = stage.kind !== 'open';
  const contact = 'Helene Marchand';

  return {
    ...{ id, workspaceId, number, partnerId: seller.partnerId, accountId: account.id, ownerId: seller.userId },
    ...{ processId, processVersionId, stageId: stage.id, stageKey: stage.key, stageKind: stage.kind },
    ...{ rank: rankAt(enteredAt, id), title: account.customer.name, ...money, dealType: 'new_customer' },
    ...{
      closeDate: daysAfter(enteredAt, 40),
      nextStep: 'Walk through the offer',
      nextStepDue: daysAfter(enteredAt, 7),
    },
    ...{ contactName: contact, contactEmail: `h.marchand@${account.customer.domain}`, competitor: null },
    problem: 'Line 2 stops without warning about twice a month; nobody sees it coming.',
    answers: ANSWERS,
    protectedUntil: number % 5 < 3 ? daysAfter(stays[0].enteredAt, 90) : null,
    ...{ createdAt: stays[0].enteredAt, enteredStageAt: enteredAt, lastActivityAt: enteredAt },
    qualifiedAt: stays.find(({ direction }) => direction === 'forward')?.enteredAt ?? null,
    closedAt: isClosed ? enteredAt : null,
    lostReason: stage.kind === 'lost' ? reason : null,
    version: stays.length,
  };
}

/** What the further fields hold in the end. */
export const ANSWERS = {
  economicBuyer: 'Petra Hallström',
  budget: '60000',
  demoDate: '2026-03-02',
  technicalContact: 'Ole Brandt',
  successCriteria: 'Unplanned stops down by a third in eight weeks; the shift leader reads the alarm without training.',
  offerLink: 'https://files.example/offers/1',
  offerValidUntil: '2099-12-31',
  decisionProcess: 'The plant proposes, purchasing checks, the operations director signs.',
  decisionDate: '2099-06-30',
  paymentTerms: '30 days net',
};

export function productRow({ workspaceId, productIds }: Founded, { id, number, seller }: PlannedDeal): Row {
  const productId = productIds[number % productIds.length];
  return { workspaceId, partnerId: seller.partnerId, opportunityId: id, productId };
}

export function intervalRows({ workspaceId, processId }: Founded, deal: PlannedDeal, { baseMinor }: Money) {
  const { id: opportunityId, seller, stays } = deal;
  return stays.map(({ stage, direction, reason, enteredAt, leftAt }, index): Row => ({
    ...{ id: newId(), workspaceId, opportunityId, partnerId: seller.partnerId, processId },
    ...{ stageId: stage.id, stageKey: stage.key, sequence: index + 1, enteredAt, leftAt, direction, baseMinor },
    ...{ reason, enteredById: seller.userId },
  }));
}

/** An open deal has every checklist item of its process met, so that it can go on to the end; a closed one those it passed. */
export function factRows({ workspaceId, stages }: Founded, { id, seller, stays }: PlannedDeal): ReadonlyArray<Row> {
  const isOpen = stays.at(-1)?.stage.kind === 'open';
  const passed = new Set(stays.map(({ stage }) => stage.key));

  return stages
    .filter(({ key }) => isOpen || passed.has(key))
    .flatMap(({ key, criteria }) => criteria.map((criterion) => ({ stageKey: key, criterion })))
    .filter(({ criterion }) => criterion.kind === 'checklist')
    .map(({ stageKey, criterion }) => ({
      ...{ workspaceId, partnerId: seller.partnerId, opportunityId: id, stageKey, criterionKey: criterion.key },
      ...{ note: 'Confirmed on the phone.', metById: seller.userId, metByName: seller.name, metAt: stays[0].enteredAt },
    }));
}

function daysAfter(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}
