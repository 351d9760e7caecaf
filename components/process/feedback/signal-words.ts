import { listOf, plural } from '@/lib/core/words';
import type { Signals } from '@/lib/domain/opportunities/feedback/vocabulary';

/** What was noticed in the last half year, as a sentence; null when nothing was. */
export function signalWords({ overrides, refusedAgain, junk, skippedTasks }: Signals): string | null {
  const parts = [
    overrides > 0 ? `${plural(overrides, 'deal was', 'deals were')} let pass although something was missing` : null,
    refusedAgain > 0 ? `${plural(refusedAgain, 'deal was', 'deals were')} refused twice for the same thing` : null,
    junk > 0 ? `${plural(junk, 'answer says', 'answers say')} nothing` : null,
    skippedTasks > 0 ? `${plural(skippedTasks, 'task was', 'tasks were')} left out` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `In the last half year ${listOf(parts)}.`;
}
