import { watchProtections } from '@/lib/domain/registrations/protection/watch';
import { contextFor } from '@/lib/platform/command';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { HISTORY_DAYS } from './statistics';

const WEEK = 7 * 86_400_000;

/** What the clock did to protections, looked at once a week: reminders, warnings, ends. */
export async function letTimePass(workspaceId: string, now: Date): Promise<void> {
  const system = systemViewer(workspaceId);
  const weeks = Math.ceil((HISTORY_DAYS * 86_400_000) / WEEK);
  const days = Array.from({ length: weeks }, (_unused, at) => new Date(now.getTime() - (weeks - 1 - at) * WEEK));
  for (const day of days) {
    await asViewer(system, 'write', async (tx) => {
      const context = contextFor(system, tx, day);
      let after = await watchProtections(context, null);
      while (after !== null) after = await watchProtections(context, after);
    });
  }
}
