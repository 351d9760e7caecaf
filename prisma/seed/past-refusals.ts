import { newId } from '@/lib/core/ids';
import type { SeededRandom } from '@/lib/core/seeded-random';
import { letter } from '@/lib/domain/registrations/decisions/rules';
import type { RejectionReason } from '@/lib/domain/registrations/decisions/vocabulary';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { PartnerViewer } from '@/lib/platform/viewer';
import { decisionHours, requestOf, type PastDeal, type PastRegistration } from './past-request';
import type { Founded } from './workspace';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** To a hundred approvals about twenty refusals: one request in six. */
const REFUSED = 0.2;

const REASONS: ReadonlyArray<{ reason: RejectionReason; weight: number }> = [
  { reason: 'registered_by_other', weight: 38 },
  { reason: 'incomplete', weight: 24 },
  { reason: 'no_presales_work', weight: 20 },
  { reason: 'contact_lacks_authority', weight: 10 },
  { reason: 'too_late', weight: 8 },
];

type Account = Prisma.AccountCreateManyInput & { id: string };

/**
 * Requests of the past that were refused: another partner came later for the same customer, or the same one asked before
 * there was enough to show, and was approved the next time.
 */
export function refuseSome(random: SeededRandom, deals: ReadonlyArray<PastDeal>, { sellers }: Founded) {
  const rivals = [...sellers.values()].flatMap(([first]) => (first ? [first] : []));
  const accounts = new Map<string, Account>();

  const refused = deals
    .filter(() => random.chance(REFUSED))
    .map((deal): PastRegistration => {
      const { reason } = random.weighted(REASONS, ({ weight }) => weight);
      if (reason !== 'registered_by_other') return tooEarly(random, deal, reason);

      const rival = random.pick(rivals.filter(({ partnerId }) => partnerId !== deal.partnerId));
      return tooLate(random, deal, { rival, accountId: accountOf(accounts, deal, rival).id });
    });
  return { refused, accounts: accounts.values() };
}

function tooEarly(random: SeededRandom, deal: PastDeal, reason: RejectionReason): PastRegistration {
  const submittedAt = new Date(deal.createdAt.getTime() - random.integer(8, 30) * DAY);
  const { partnerId, accountId, ownerId: submittedById } = deal;
  return refusal(random, deal, { reason, submittedAt, partnerId, accountId, submittedById });
}

type Rival = { rival: PartnerViewer; accountId: string };

function tooLate(random: SeededRandom, deal: PastDeal, { rival, accountId }: Rival): PastRegistration {
  const later = new Date(deal.createdAt.getTime() + random.integer(1, 20) * DAY);
  const submittedAt = new Date(Math.min(later.getTime(), Date.now() - 5 * DAY));
  const { partnerId, userId: submittedById } = rival;
  const by = { submittedAt, partnerId, accountId, submittedById };
  return { ...refusal(random, deal, { reason: 'registered_by_other', ...by }), resembles: deal };
}

type Refused = Pick<PastRegistration['row'], 'submittedAt' | 'partnerId' | 'accountId'> & {
  submittedById: string | null;
  reason: RejectionReason;
};

function refusal(random: SeededRandom, deal: PastDeal, { reason, ...by }: Refused): PastRegistration {
  const note = letter({ verdict: 'rejected', reason, note: null }, { company: deal.account.name, protectedOn: '' });
  return {
    row: {
      ...requestOf(deal, by.submittedAt),
      ...by,
      status: 'rejected',
      conflict: reason === 'registered_by_other' ? 'open_deal' : 'clean',
      decidedAt: new Date(by.submittedAt.getTime() + decisionHours(random) * HOUR),
    },
    productIds: deal.products.map(({ productId }) => productId),
    decision: { verdict: 'rejected', reasonCode: reason, note: note.join('\n\n') },
  };
}

/** The rival's own entry of the same customer; one for all its requests. */
function accountOf(known: Map<string, Account>, { account, createdAt }: PastDeal, rival: PartnerViewer): Account {
  const { workspaceId, partnerId } = rival;
  const key = `${partnerId} ${account.normalisedName}`;
  const { name, normalisedName, nameKeys, domain, country, city } = account;
  const found = known.get(key) ?? {
    ...{ id: newId(), workspaceId, partnerId, name, normalisedName, nameKeys, domain, country, city, createdAt },
  };
  known.set(key, found);
  return found;
}
