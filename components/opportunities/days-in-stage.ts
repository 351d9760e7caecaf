import { elapsedDays } from '@/lib/core/dates';

/** Whole days since the deal came into its stage, by the server's clock. */
export function daysInStage({ enteredStageAt }: { enteredStageAt: string }, now: string): number {
  return Math.max(0, Math.floor(elapsedDays(new Date(enteredStageAt), new Date(now))));
}
