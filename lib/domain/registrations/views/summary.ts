import type { Prisma } from '@/lib/platform/db/generated/client';
import { reasonOf } from '@/lib/domain/registrations/decisions/vocabulary';
import type { Programme } from '@/lib/domain/registrations/programme/load';
import { stepOf } from '@/lib/domain/registrations/approvals/view';
import { isUndecided, msLeft } from '@/lib/domain/registrations/rules';
import type { ClockView, RegistrationSummary } from './schema';

export const summaryFields = {
  id: true,
  number: true,
  version: true,
  status: true,
  company: true,
  partner: { select: { id: true, name: true, region: true } },
  submittedBy: { select: { name: true } },
  amountMinor: true,
  currency: true,
  dealType: true,
  conflict: true,
  submittedAt: true,
  dueAt: true,
  pausedAt: true,
  question: true,
  plan: true,
  level: true,
  decidedAt: true,
  protectedUntil: true,
  opportunity: { select: { id: true, number: true, stageKind: true } },
  requests: { where: { status: 'open' }, take: 1, select: { kind: true } },
  decisions: { orderBy: { decidedAt: 'desc' }, take: 1, select: { reasonCode: true, decidedByName: true } },
} as const satisfies Prisma.DealRegistrationSelect;

export type SummaryRow = Prisma.DealRegistrationGetPayload<{ select: typeof summaryFields }>;

export function toSummary(row: SummaryRow, programme: Programme, now: Date): RegistrationSummary {
  const { id, number, version, status, company, currency, dealType, conflict, question, opportunity } = row;
  return {
    ...{ id, number, version, status, company, currency, dealType, conflict, question },
    opportunity: opportunity && { id: opportunity.id, number: opportunity.number, standing: opportunity.stageKind },
    openRequest: row.requests[0]?.kind ?? null,
    step: isUndecided(status) ? stepOf(row) : null,
    partner: { id: row.partner.id, name: row.partner.name },
    submittedBy: row.submittedBy?.name ?? null,
    amountMinor: row.amountMinor.toString(),
    submittedAt: row.submittedAt.toISOString(),
    clock: toClock(row, programme, now),
    decidedAt: isoOrNull(row.decidedAt),
    ...toDecider(row),
    protectedUntil: isoOrNull(row.protectedUntil),
  };
}

/** The last verdict; while it is open that was a question, and a withdrawal had no judge. */
function toDecider({ status, decisions: [last] }: SummaryRow): Pick<RegistrationSummary, 'decidedBy' | 'rejectedFor'> {
  if (!last || (status !== 'approved' && status !== 'rejected')) return { decidedBy: null, rejectedFor: null };
  return { decidedBy: last.decidedByName, rejectedFor: reasonOf(last.reasonCode) };
}

/** A decided registration's clock stands where it was when it was decided. */
function toClock(
  { dueAt, pausedAt, decidedAt, partner }: SummaryRow,
  { calendarIn, decisionHours }: Programme,
  now: Date,
): ClockView {
  return {
    dueAt: dueAt.toISOString(),
    pausedAt: isoOrNull(pausedAt),
    leftMs: msLeft({ dueAt, pausedAt }, decidedAt ?? now, calendarIn(partner.region)),
    totalMs: decisionHours * 3_600_000,
  };
}

export function isoOrNull(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}
