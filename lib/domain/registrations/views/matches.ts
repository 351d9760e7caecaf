import { z } from 'zod';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { SIGNALS } from '@/lib/domain/registrations/matching/vocabulary';
import { standingLabel } from '@/lib/domain/registrations/known/vocabulary';
import { isUndecided } from '@/lib/domain/registrations/rules';
import { STATUS_LABELS } from '@/lib/domain/registrations/vocabulary';
import type { MatchView, VendorRegistration } from './schema';
import { isoOrNull } from './summary';

const signals = z.array(
  z.object({ signal: z.enum(SIGNALS), mine: z.string(), theirs: z.string(), weight: z.number() }),
);

/** What a registration resembled when it came in, likeliest first, each as it stands now. */
export async function loadMatches(tx: Tx, registrationId: string): Promise<ReadonlyArray<MatchView>> {
  const kept = await tx.registrationMatch.findMany({
    where: { registrationId },
    orderBy: [{ score: 'desc' }, { createdAt: 'asc' }],
  });
  const subjects = new Map([
    ...(await findOpportunities(tx, idsOf(kept, 'opportunity'))),
    ...(await findRegistrations(tx, idsOf(kept, 'registration'))),
    ...(await findLeads(tx, idsOf(kept, 'lead'))),
    ...(await findKnown(tx, idsOf(kept, 'known'))),
  ]);

  return kept.flatMap(({ subjectId, score, ruleVersion, ...row }) => {
    const subject = subjects.get(subjectId);
    return subject ? [{ ...subject, class: row.class, score, ruleVersion, signals: signals.parse(row.signals) }] : [];
  });
}

/** The other way round: requests that came later and resembled this one. */
export async function loadLater(tx: Tx, registrationId: string): Promise<VendorRegistration['later']> {
  const found = await tx.registrationMatch.findMany({
    where: { subjectId: registrationId, subjectType: 'registration' },
    select: { registrationId: true },
  });
  const rows = await tx.dealRegistration.findMany({
    where: { id: { in: found.map((row) => row.registrationId) } },
    select: { id: true, number: true, submittedAt: true, partner: { select: { name: true } } },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ partner, submittedAt, ...row }) => ({
    ...row,
    partner: partner.name,
    submittedAt: submittedAt.toISOString(),
  }));
}

type Subject = Omit<MatchView, 'class' | 'score' | 'signals' | 'ruleVersion'>;

function idsOf(
  matches: ReadonlyArray<{ subjectType: string; subjectId: string }>,
  kind: Subject['kind'],
): Array<string> {
  return matches.filter(({ subjectType }) => subjectType === kind).map(({ subjectId }) => subjectId);
}

const common = { id: true, number: true, amountMinor: true, currency: true, protectedUntil: true } as const;
const partner = { select: { id: true, name: true } } as const;

const opportunityFields = {
  ...common,
  partner,
  title: true,
  stageKind: true,
  createdAt: true,
  lastActivityAt: true,
  stage: { select: { name: true } },
} as const satisfies Prisma.OpportunitySelect;

async function findOpportunities(tx: Tx, ids: Array<string>): Promise<ReadonlyArray<[string, Subject]>> {
  const rows = await tx.opportunity.findMany({ where: { id: { in: ids } }, select: opportunityFields });
  return rows.map(({ stage, stageKind, createdAt, lastActivityAt, ...row }) => [
    row.id,
    {
      ...row,
      ...asJson(row),
      kind: 'opportunity',
      standing: stage.name,
      isOpen: stageKind === 'open',
      since: createdAt.toISOString(),
      lastActivityAt: lastActivityAt.toISOString(),
    },
  ]);
}

const registrationFields = {
  ...common,
  partner,
  company: true,
  status: true,
  submittedAt: true,
} as const satisfies Prisma.DealRegistrationSelect;

async function findRegistrations(tx: Tx, ids: Array<string>): Promise<ReadonlyArray<[string, Subject]>> {
  const rows = await tx.dealRegistration.findMany({ where: { id: { in: ids } }, select: registrationFields });
  return rows.map(({ company, status, submittedAt, ...row }) => [
    row.id,
    {
      ...row,
      ...asJson(row),
      kind: 'registration',
      title: company,
      standing: STATUS_LABELS[status].vendor,
      isOpen: isUndecided(status),
      since: submittedAt.toISOString(),
      lastActivityAt: null,
    },
  ]);
}

async function findLeads(tx: Tx, ids: Array<string>): Promise<ReadonlyArray<[string, Subject]>> {
  const rows = await tx.lead.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true, company: true, status: true, receivedAt: true, partner },
  });
  return rows.map(({ company, status, receivedAt, ...row }) => [
    row.id,
    {
      ...row,
      ...{
        kind: 'lead',
        title: company,
        standing: status,
        isOpen: status === 'working',
        since: receivedAt.toISOString(),
      },
      ...NOT_A_DEAL,
    },
  ]);
}

async function findKnown(tx: Tx, ids: Array<string>): Promise<ReadonlyArray<[string, Subject]>> {
  const rows = await tx.knownCompany.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, standing: true, since: true, createdAt: true, incumbent: partner },
  });
  return rows.map(({ id, name, standing, since, createdAt, incumbent }) => [
    id,
    {
      ...{ id, number: 0, kind: 'known', title: name, partner: incumbent, isOpen: true },
      standing: standingLabel(standing),
      since: (since ?? createdAt).toISOString(),
      ...NOT_A_DEAL,
    },
  ]);
}

const NOT_A_DEAL = { amountMinor: null, currency: null, protectedUntil: null, lastActivityAt: null };

function asJson({ amountMinor, protectedUntil }: { amountMinor: bigint; protectedUntil: Date | null }) {
  return { amountMinor: amountMinor.toString(), protectedUntil: isoOrNull(protectedUntil) };
}
