import { daysBetween } from '@/lib/core/dates';
import type { PushDeal, PushReason } from './vocabulary';

type Watched = Pick<PushDeal, 'days' | 'maxDays' | 'nextStep' | 'nextStepDue' | 'protectedUntil'>;

/** A protection that ends within this many days is worth a look. */
export const PROTECTION_NOTICE_DAYS = 14;

/**
 * Why a deal needs a push today; null when it doesn't. What ends soonest counts first: a step that is late, a protection
 * about to end, a stay beyond the stage's maximum, a step due today, no step at all.
 */
export function pushReason(
  { days, maxDays, nextStep, nextStepDue, protectedUntil }: Watched,
  today: string,
): PushReason | null {
  if (nextStepDue && nextStepDue < today) return 'step_late';
  if (protectedUntil && endsSoon(protectedUntil.slice(0, 10), today)) return 'protection_ends';
  if (maxDays !== null && days > maxDays) return 'over_maximum';
  if (nextStepDue === today) return 'step_today';
  return nextStep ? null : 'no_step';
}

function endsSoon(day: string, today: string): boolean {
  const left = daysBetween(today, day);
  return left >= 0 && left <= PROTECTION_NOTICE_DAYS;
}

type Ranked = Pick<PushDeal, 'reason' | 'days' | 'nextStepDue' | 'protectedUntil'>;

const URGENCY: ReadonlyArray<PushReason | null> = [
  'step_late',
  'protection_ends',
  'over_maximum',
  'step_today',
  'no_step',
  null,
];

/** The most urgent reason first; within one the oldest deadline, then the deal that has been in its stage the longest. */
export function byUrgency(one: Ranked, other: Ranked): number {
  return (
    URGENCY.indexOf(one.reason) - URGENCY.indexOf(other.reason) ||
    deadlineOf(one).localeCompare(deadlineOf(other)) ||
    other.days - one.days
  );
}

/** The day on which the reason rests; a stay and a missing step have none. */
function deadlineOf({ reason, nextStepDue, protectedUntil }: Ranked): string {
  if (reason === 'step_late') return nextStepDue ?? '';
  return reason === 'protection_ends' ? (protectedUntil ?? '') : '';
}
