import { ok, refuse, type Result } from '@/lib/core/result';
import type { ProgrammeTerms } from '@/lib/domain/registrations/programme/vocabulary';
import type { RegistrationStatus } from '@/lib/domain/registrations/vocabulary';
import { CANCELLATION_REASONS, type CancellationReason, type ExpiryReason } from './vocabulary';

const DAY_MS = 86_400_000;

export type Protected = {
  status: RegistrationStatus;
  /** Of its deal: a deal that is won or lost needs no protection any more, and keeps what it had. */
  isDealOpen: boolean;
  protectedUntil: Date | null;
  /** When anything last happened to the deal. */
  lastActivityAt: Date;
  /** Since when the seller knows that it ends unless something happens. */
  warnedAt: Date | null;
  /** An extension that nobody has decided yet keeps the protection up. */
  isExtensionOpen: boolean;
};

export type InactivityTerms = Pick<ProgrammeTerms, 'inactivityDays' | 'inactivityGraceDays'>;

/** Why protection ends now, if it does. */
export function expiry(deal: Protected, terms: InactivityTerms, now: Date): ExpiryReason | null {
  const { status, isDealOpen, protectedUntil, isExtensionOpen } = deal;
  if (status !== 'approved' || !isDealOpen || !protectedUntil) return null;

  if (protectedUntil <= now) return isExtensionOpen ? null : 'time';
  return isWarnedInVain(deal, terms, now) ? 'inactivity' : null;
}

/** Whether the seller is to be warned now that nothing happened for too long. */
export function isToWarn(
  deal: Protected,
  { inactivityDays }: Pick<InactivityTerms, 'inactivityDays'>,
  now: Date,
): boolean {
  const { status, isDealOpen, protectedUntil, lastActivityAt, warnedAt } = deal;
  if (inactivityDays === null || status !== 'approved' || !isDealOpen || !protectedUntil || protectedUntil <= now)
    return false;
  return daysBetween(lastActivityAt, now) >= inactivityDays && (warnedAt === null || warnedAt < lastActivityAt);
}

function isWarnedInVain({ lastActivityAt, warnedAt }: Protected, terms: InactivityTerms, now: Date): boolean {
  if (terms.inactivityDays === null || warnedAt === null || warnedAt < lastActivityAt) return false;
  return daysBetween(warnedAt, now) >= terms.inactivityGraceDays;
}

/**
 * Which of the reminders is due: the nearest one that has been reached. Whoever was away for two of them is reminded once.
 */
export function reminderDue(protectedUntil: Date, reminderDays: ReadonlyArray<number>, now: Date): number | null {
  const left = (protectedUntil.getTime() - now.getTime()) / DAY_MS;
  if (left <= 0) return null;
  return reminderDays.filter((days) => left <= days).toSorted((one, other) => one - other)[0] ?? null;
}

export type CancelRefusal = 'not_approved' | 'deal_closed' | 'note_required';

/** The vendor ends a protection, with a reason that the partner reads. */
export function cancel(
  { status, isDealOpen }: Pick<Protected, 'status' | 'isDealOpen'>,
  { reason, note }: { reason: CancellationReason; note: string | null },
): Result<'cancelled', CancelRefusal> {
  if (status !== 'approved') return refuse('not_approved');
  if (!isDealOpen) return refuse('deal_closed');
  return reason === 'other' && !note ? refuse('note_required') : ok('cancelled');
}

/** What the partner reads, a paragraph each. */
export function cancellationLetter(
  { reason, note }: { reason: CancellationReason; note: string | null },
  { company }: { company: string },
): ReadonlyArray<string> {
  const words = CANCELLATION_REASONS.find(({ value }) => value === reason)?.words ?? '';
  const first = `Your deal with ${company} is not protected any more. ${words}`.trim();
  return note ? [first, note] : [first];
}

function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY_MS;
}
