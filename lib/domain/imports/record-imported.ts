import 'server-only';
import type { Context } from '@/lib/platform/command';
import { eventRow } from '@/lib/platform/record';
import { insertAll } from './bulk';
import { opportunityImported } from './events';
import { labelled, recordLetThrough } from './let-through';
import type { Running } from './run';
import type { Plan } from './write-cases';

type Deal = Plan & {
  id: string;
  partnerId: string;
  number: number;
  title: string;
  /** Where it stood before; left out for a new one. */
  stageKey?: string;
};

/**
 * One entry in the timeline of each deal. Nobody is told of single deals: the rows go in without the job that an event
 * otherwise brings along, or an import of a year would be ten thousand notifications.
 */
export async function recordImported(ctx: Context, running: Running, deals: ReadonlyArray<Deal>): Promise<void> {
  const { tx, viewer, now } = ctx;
  const passed = await recordLetThrough(
    ctx,
    running,
    deals.filter(({ history, stageKey }) => history.rest.key !== stageKey).map(({ id }) => id),
  );
  const events = deals.map(({ id, partnerId, number, title, history }) => {
    const stage = { key: history.rest.key, name: history.rest.name };
    return eventRow(
      viewer,
      opportunityImported,
      { id, partnerId },
      {
        data: {
          ...{ number, title, fileName: running.fileName, changes: history.added, stage },
          missing: (passed.get(id) ?? []).map(labelled),
        },
        now,
      },
    );
  });
  await insertAll(tx, 'Event', events);
}
