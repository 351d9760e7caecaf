import { elapsedDays } from '@/lib/core/dates';
import type { Programme } from '@/lib/domain/registrations/programme/load';
import { msLeft } from '@/lib/domain/registrations/rules';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { DecidedRegistration, PushDeal, WaitingRegistration } from './vocabulary';

type RegistrationRow = Prisma.DealRegistrationGetPayload<{
  include: { partner: { select: { name: true; region: true } } };
}>;

export function toWaiting(
  row: RegistrationRow,
  { calendarIn, decisionHours }: Programme,
  now: Date,
): WaitingRegistration {
  const { id, number, company, currency, dealType, conflict, question } = row;
  return {
    id,
    number,
    company,
    currency,
    dealType,
    conflict,
    question,
    partnerName: row.partner.name,
    amountMinor: row.amountMinor.toString(),
    dueAt: row.dueAt.toISOString(),
    pausedAt: row.pausedAt?.toISOString() ?? null,
    leftMs: msLeft(row, now, calendarIn(row.partner.region)),
    totalMs: decisionHours * 3_600_000,
  };
}

export function toDecided({ id, company, currency, status, ...row }: RegistrationRow): DecidedRegistration {
  return {
    id,
    company,
    currency,
    status,
    partnerName: row.partner.name,
    amountMinor: row.amountMinor.toString(),
    decidedAt: (row.decidedAt ?? row.submittedAt).toISOString(),
    protectedUntil: row.protectedUntil?.toISOString() ?? null,
  };
}

export type DealRow = Omit<PushDeal, 'amountMinor' | 'days' | 'protectedUntil' | 'reason'> & {
  amountMinor: bigint;
  protectedUntil: Date | null;
  enteredStageAt: Date;
  now: Date;
  toPush: number;
};

/** Without a reason yet: which rule finds it is not the row's business. */
export function toPushDeal({
  amountMinor,
  protectedUntil,
  enteredStageAt,
  now,
  toPush: _,
  ...rest
}: DealRow): PushDeal {
  return {
    ...rest,
    amountMinor: amountMinor.toString(),
    days: Math.floor(elapsedDays(enteredStageAt, now)),
    protectedUntil: protectedUntil?.toISOString() ?? null,
    reason: null,
  };
}
