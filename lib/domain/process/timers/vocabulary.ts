import type { OwnerRole } from '@/lib/domain/process/vocabulary';

/** When a stay counts as too long: at the stage's target, or at the most days allowed. */
export const TIMER_MOMENTS = [
  { value: 'target', label: 'at the target' },
  { value: 'max', label: 'at the most days' },
] as const;
export type TimerMoment = (typeof TIMER_MOMENTS)[number]['value'];

export const TIMER_ACTS = [
  { value: 'remind', label: 'remind' },
  { value: 'escalate', label: 'escalate to' },
  { value: 'flag', label: 'flag the deal' },
] as const;
export type TimerAct = (typeof TIMER_ACTS)[number]['value'];

/** What happens when a deal has been in a stage for too long. `role` is who is told; null for the deal's owner. */
export type Timer = { at: TimerMoment; act: TimerAct; role: OwnerRole | null };
