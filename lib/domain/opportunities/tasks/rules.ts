import type { CalendarDate } from '@/lib/core/calendar-date';
import { daysBetween } from '@/lib/core/dates';
import { calendarDateIn } from '@/lib/core/time-zone';
import { addWorkingHours, HOURS_OF_WORKING_DAYS } from '@/lib/core/working-time';
import type { OwnerRole } from '@/lib/domain/process/vocabulary';
import type { DueGroup, TaskView } from './vocabulary';

/** The day that is so many working days (0 or more) after an instant, where the workspace is. Null: no date. */
export function dueDay(from: Date, workingDays: number | null, timeZone: string): CalendarDate | null {
  if (workingDays === null) return null;
  return calendarDateIn(timeZone, addWorkingHours(from, workingDays * 24, { ...HOURS_OF_WORKING_DAYS, timeZone }));
}

const PARTNER_ROLES: ReadonlyArray<OwnerRole> = ['partner_seller', 'partner_admin'];

export function isPartners(performer: OwnerRole): boolean {
  return PARTNER_ROLES.includes(performer);
}

/** The vendor's people do any task; a partner's those of its own side. Who only reads does none. */
export function mayDo(performer: OwnerRole, role: OwnerRole | null): boolean {
  if (role === null) return true;
  if (role === 'executive') return false;
  return !PARTNER_ROLES.includes(role) || isPartners(performer);
}

/** Is it on this person's list: given to them, or to nobody and theirs by role? */
export function isMine(
  { assignee, performer }: Pick<TaskView, 'assignee' | 'performer'>,
  { userId, role }: { userId: string | null; role: OwnerRole | null },
): boolean {
  return assignee ? assignee.id === userId : performer === role;
}

export function dueGroup(dueOn: CalendarDate | null, today: CalendarDate): DueGroup {
  if (dueOn === null) return 'undated';
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'late';
  if (days === 0) return 'today';
  return days <= 7 ? 'week' : 'later';
}
