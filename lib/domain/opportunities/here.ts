import 'server-only';
import { calendarDateIn } from '@/lib/core/time-zone';
import type { QueryContext } from '@/lib/platform/query';
import type { Place } from './vocabulary';

/** The workspace's money and clock, for screens and for filters that speak of "this month". */
export async function placeOf({ tx, viewer, now }: QueryContext): Promise<Place> {
  const workspace = await tx.workspace.findUniqueOrThrow({
    where: { id: viewer.workspaceId },
    select: { currency: true, timeZone: true },
  });
  return placeAt(workspace, now);
}

export function placeAt({ currency, timeZone }: { currency: string; timeZone: string }, now: Date): Place {
  return { currency, timeZone, now: now.toISOString(), today: calendarDateIn(timeZone, now) };
}
