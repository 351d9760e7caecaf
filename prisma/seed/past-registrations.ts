import { newId } from '@/lib/core/ids';
import { seededRandom, type SeededRandom } from '@/lib/core/seeded-random';
import { REGISTRATION_APPROVED } from '@/lib/domain/process/criteria/rules/facts';
import { contextFor } from '@/lib/platform/command';
import { match } from '@/lib/domain/registrations/matching/rules';
import { MATCH_RULES_VERSION } from '@/lib/domain/registrations/matching/vocabulary';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { refuseSome } from './past-refusals';
import { decisionHours, pastDeal, requestOf, type PastDeal, type PastRegistration } from './past-request';
import type { Founded } from './workspace';

const HOUR = 3_600_000;

type Told = { founded: Founded; managers: ReadonlyArray<string> };

/** Every protected deal of the past came in by a registration; this writes what was asked and decided then. */
export async function writePastRegistrations(workspaceId: string, { founded, managers }: Told): Promise<void> {
  const system = systemViewer(workspaceId);
  await asViewer(system, 'write', async (tx) => {
    const deals = await tx.opportunity.findMany({
      where: { protectedUntil: { not: null } },
      include: pastDeal,
      orderBy: { number: 'asc' },
    });
    const random = seededRandom('Registrations');
    const approved = deals.map((deal) => approvalOf(random, deal));
    const { refused, accounts } = refuseSome(seededRandom('Refusals'), deals, founded);
    const past = [...approved, ...refused].toSorted((one, other) => +one.row.submittedAt - +other.row.submittedAt);
    const last = await contextFor(system, tx, new Date()).nextNumber('registration', past.length);

    await tx.account.createMany({ data: [...accounts] });
    await tx.dealRegistration.createMany({
      data: past.map(({ row }, index) => ({ ...row, number: last - past.length + 1 + index })),
    });
    await tx.registrationProduct.createMany({ data: past.flatMap(productsOf) });
    await tx.registrationDecision.createMany({ data: past.map((one) => decisionOf(random.pick(managers), one)) });
    await tx.registrationMatch.createMany({ data: past.flatMap(matchesOf) });
    await tx.dealProof.createMany({ data: deals.map(proofOf) });
  });
}

function proofOf({ id, workspaceId, partnerId, createdAt }: PastDeal) {
  return { workspaceId, partnerId, opportunityId: id, key: REGISTRATION_APPROVED, at: createdAt };
}

function approvalOf(random: SeededRandom, deal: PastDeal): PastRegistration {
  const { createdAt: decidedAt, ownerId, partnerId, accountId, protectedUntil, id: opportunityId } = deal;
  const submittedAt = new Date(decidedAt.getTime() - decisionHours(random) * HOUR);
  return {
    row: {
      ...requestOf(deal, submittedAt),
      ...{ status: 'approved', partnerId, accountId, submittedById: ownerId, decidedAt, protectedUntil, opportunityId },
    },
    productIds: deal.products.map(({ productId }) => productId),
    decision: { verdict: 'approved', note: '' },
  };
}

function matchesOf({ row, resembles: deal }: PastRegistration) {
  if (!deal) return [];
  const { id: registrationId, workspaceId, company, website, contactEmail, country } = row;
  const { city } = deal.account;
  const { name, domain, ...account } = deal.account;
  const theirs = { ...account, company: name, website: domain, contactEmail: deal.contactEmail, products: [] };
  const { score, signals } = match({ company, website, contactEmail, country, city, products: [] }, theirs);
  const kept = { class: 'open_deal' as const, score, signals: [...signals], ruleVersion: MATCH_RULES_VERSION };
  return [{ workspaceId, registrationId, subjectType: 'opportunity', subjectId: deal.id, ...kept }];
}

function productsOf({ row: { workspaceId, partnerId, id: registrationId }, productIds }: PastRegistration) {
  return productIds.map((productId) => ({ workspaceId, partnerId, registrationId, productId }));
}

function decisionOf(decidedByName: string, { row, decision }: PastRegistration) {
  const { workspaceId, partnerId, id: registrationId, decidedAt } = row;
  return { id: newId(), workspaceId, partnerId, registrationId, decidedAt, decidedByName, ...decision };
}
