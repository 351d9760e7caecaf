import { newId } from '@/lib/core/ids';
import { seededRandom, type SeededRandom } from '@/lib/core/seeded-random';
import { REGISTRATION_APPROVED } from '@/lib/domain/process/criteria/rules/facts';
import { startClock } from '@/lib/domain/registrations/rules';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { systemViewer } from '@/lib/platform/viewer';
import { HOURS_OF_WORKING_DAYS } from '@/lib/core/working-time';

const HOUR = 3_600_000;
const DECISION_HOURS = 48;

const history = { account: true, products: true } satisfies Prisma.OpportunityInclude;
type Deal = Prisma.OpportunityGetPayload<{ include: typeof history }>;

/** Every protected deal of the past came in by a registration; this writes what was asked and decided then. */
export async function writePastRegistrations(workspaceId: string, managers: ReadonlyArray<string>): Promise<void> {
  const system = systemViewer(workspaceId);
  await asViewer(system, 'write', async (tx) => {
    const deals = await tx.opportunity.findMany({
      where: { protectedUntil: { not: null } },
      include: history,
      orderBy: { number: 'asc' },
    });
    const random = seededRandom('Registrations');
    const last = await contextFor(system, tx, new Date()).nextNumber('registration', deals.length);
    const rows = deals.map((deal, index) => registrationOf(random, deal, last - deals.length + 1 + index));

    await tx.dealRegistration.createMany({ data: rows });
    await tx.registrationProduct.createMany({
      data: deals.flatMap((deal, index) => productsOf(deal, rows[index]?.id ?? '')),
    });
    await tx.registrationDecision.createMany({ data: rows.map((row) => decisionOf(random, row, managers)) });
    await tx.dealProof.createMany({ data: deals.map(proofOf) });
  });
}

type Registration = Prisma.DealRegistrationCreateManyInput & { id: string; decidedAt: Date };

function proofOf({ id, workspaceId, partnerId, createdAt }: Deal) {
  return { workspaceId, partnerId, opportunityId: id, key: REGISTRATION_APPROVED, at: createdAt };
}

/** Most are decided within hours; three in a hundred late. */
function registrationOf(random: SeededRandom, deal: Deal, number: number): Registration {
  const { workspaceId, partnerId, accountId, account, amountMinor, currency, baseMinor, dealType } = deal;
  const hours = random.chance(0.97) ? Math.min(46, random.lognormal(9, 0.8)) : random.integer(60, 110);
  const submittedAt = new Date(deal.createdAt.getTime() - hours * HOUR);
  const { dueAt } = startClock(submittedAt, DECISION_HOURS, HOURS_OF_WORKING_DAYS);

  return {
    ...{ id: newId(), workspaceId, number, partnerId, accountId, amountMinor, currency, baseMinor, dealType },
    submittedById: deal.ownerId,
    status: 'approved',
    company: account.name,
    normalisedName: account.normalisedName,
    website: account.domain ?? '',
    domain: account.domain ?? '',
    country: account.country ?? 'DE',
    city: account.city,
    contactName: deal.contactName ?? '',
    contactEmail: deal.contactEmail ?? '',
    closeDate: deal.closeDate ?? deal.createdAt,
    problem: deal.problem ?? '',
    submittedAt,
    dueAt,
    createdAt: submittedAt,
    decidedAt: deal.createdAt,
    protectedUntil: deal.protectedUntil,
    opportunityId: deal.id,
  };
}

function productsOf({ workspaceId, partnerId, products }: Deal, registrationId: string) {
  return products.map(({ productId }) => ({ workspaceId, partnerId, registrationId, productId }));
}

function decisionOf(random: SeededRandom, registration: Registration, managers: ReadonlyArray<string>) {
  const { workspaceId, partnerId, id: registrationId, decidedAt } = registration;
  const decidedByName = random.pick(managers);
  return {
    ...{ id: newId(), workspaceId, partnerId, registrationId, decidedAt, decidedByName },
    verdict: 'approved' as const,
    note: '',
  };
}
