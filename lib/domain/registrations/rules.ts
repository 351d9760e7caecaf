import { hostOf } from '@/lib/core/host';
import { ok, refuse, type Result } from '@/lib/core/result';
import { addWorkingHours, workingMsBetween, type WorkingCalendar } from '@/lib/core/working-time';
import type { RegistrationStatus } from './vocabulary';

/** By when somebody must decide. While the partner is asked something the clock stands still. */
export type Clock = { dueAt: Date; pausedAt: Date | null };

export function startClock(now: Date, decisionHours: number, calendar: WorkingCalendar): Clock {
  return { dueAt: addWorkingHours(now, decisionHours, calendar), pausedAt: null };
}

export function pauseClock({ dueAt }: Clock, now: Date): Clock {
  return { dueAt, pausedAt: now };
}

/** Gives back the working time that was left when it was stopped; what was late then is as late now. */
export function resumeClock({ dueAt, pausedAt }: Clock, now: Date, calendar: WorkingCalendar): Clock {
  if (!pausedAt) return { dueAt, pausedAt };

  const late = pausedAt.getTime() - dueAt.getTime();
  if (late > 0) return { dueAt: new Date(now.getTime() - late), pausedAt: null };
  return startClock(now, workingMsBetween(pausedAt, dueAt, calendar) / HOUR_MS, calendar);
}

/** Working time that is left, in milliseconds; negative once the deadline has passed. */
export function msLeft({ dueAt, pausedAt }: Clock, now: Date, calendar: WorkingCalendar): number {
  return workingMsBetween(pausedAt ?? now, dueAt, calendar);
}

const HOUR_MS = 3_600_000;

type Registration = Clock & { status: RegistrationStatus };

/** The partner has answered the question: back into the queue, with the time that was left. */
export function resubmit(
  registration: Registration,
  now: Date,
  calendar: WorkingCalendar,
): Result<Registration, 'already_decided' | 'withdrawn' | 'nothing_asked'> {
  if (!isUndecided(registration.status)) return refuse(whyClosed(registration.status));
  if (registration.status !== 'returned') return refuse('nothing_asked');
  return ok({ status: 'submitted', ...resumeClock(registration, now, calendar) });
}

export function withdraw({
  status,
}: {
  status: RegistrationStatus;
}): Result<'withdrawn', 'already_decided' | 'withdrawn'> {
  return isUndecided(status) ? ok('withdrawn') : refuse(whyClosed(status));
}

export function isUndecided(status: RegistrationStatus): boolean {
  return status === 'submitted' || status === 'returned';
}

export function whyClosed(status: RegistrationStatus): 'already_decided' | 'withdrawn' {
  return status === 'withdrawn' ? 'withdrawn' : 'already_decided';
}

/** What had ended can be registered again, by a new request that is decided like every other. */
export function mayRenew({ status }: { status: RegistrationStatus }): boolean {
  return status === 'expired' || status === 'cancelled';
}

/** Only partners with a running agreement register deals. */
export function mayRegister(partner: { status: 'applicant' | 'active' | 'paused' | 'ended' }): boolean {
  return partner.status === 'active';
}

/** What an address that stops within its domain was going to be, by the customer's website; null when it is no such address. */
export function completedEmail(typed: string, website: string): string | null {
  const [, name, begun] = /^([^\s@]+)@([^\s@]*)$/.exec(typed.trim()) ?? [];
  const host = hostOf(website);
  if (!name || begun === undefined || !host || host === begun || !host.startsWith(begun.toLowerCase())) return null;
  return `${name}@${host}`;
}
