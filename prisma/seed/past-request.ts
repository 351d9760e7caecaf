import { newId } from '@/lib/core/ids';
import type { SeededRandom } from '@/lib/core/seeded-random';
import { HOURS_OF_WORKING_DAYS } from '@/lib/core/working-time';
import { startClock } from '@/lib/domain/registrations/rules';
import type { Prisma } from '@/lib/platform/db/generated/client';

const DECISION_HOURS = 48;

/** What is read of a deal to tell how it was registered. */
export const pastDeal = { account: true, products: true } satisfies Prisma.OpportunityInclude;
export type PastDeal = Prisma.OpportunityGetPayload<{ include: typeof pastDeal }>;

/** A registration of the past without its number, which goes by the order of sending; what it asked for, and its end. */
export type PastRegistration = {
  row: Omit<Prisma.DealRegistrationCreateManyInput, 'number'> & { id: string; submittedAt: Date; decidedAt: Date };
  productIds: ReadonlyArray<string>;
  /** The rival's deal that it was found to resemble. */
  resembles?: PastDeal;
  decision: Pick<Prisma.RegistrationDecisionCreateManyInput, 'verdict' | 'reasonCode' | 'note'>;
};

/** Most are decided within hours; three in a hundred late. */
export function decisionHours(random: SeededRandom): number {
  return random.chance(0.97) ? Math.min(46, random.lognormal(9, 0.8)) : random.integer(60, 110);
}

/** What a request for this deal says, whoever sends it. */
export function requestOf(deal: PastDeal, submittedAt: Date) {
  const { workspaceId, account, amountMinor, currency, baseMinor, dealType } = deal;
  return {
    ...{ id: newId(), workspaceId, amountMinor, currency, baseMinor, dealType },
    company: account.name,
    normalisedName: account.normalisedName,
    nameKeys: account.nameKeys,
    website: account.domain ?? '',
    domain: account.domain ?? '',
    country: account.country ?? 'DE',
    city: account.city,
    contactName: deal.contactName ?? '',
    contactEmail: deal.contactEmail ?? '',
    closeDate: deal.closeDate ?? deal.createdAt,
    problem: deal.problem ?? '',
    submittedAt,
    dueAt: startClock(submittedAt, DECISION_HOURS, HOURS_OF_WORKING_DAYS).dueAt,
    createdAt: submittedAt,
  };
}
