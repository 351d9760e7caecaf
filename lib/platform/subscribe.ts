import type { Tx } from './db/client';
import { asViewer } from './db/scope';
import type { Context } from './command';
import { contextFor } from './command';
import type { EventType, Happened } from './events';
import { job } from './jobs';
import { systemViewer } from './viewer';
import { z } from 'zod';

export type Subscriber = {
  event: string;
  /** Runs at least once, in a transaction of the product itself in the event's workspace. */
  react: (context: Context, happened: Happened) => Promise<void>;
};

export function on<Data>(
  type: EventType<Data>,
  react: (context: Context, happened: Happened, data: Data) => Promise<void>,
): Subscriber {
  return { event: type.name, react: (context, happened) => react(context, happened, type.data.parse(happened.data)) };
}

/** The job that brings an event to those who wait for it. */
export function deliverEvents(subscribers: ReadonlyArray<Subscriber>) {
  return job({
    name: 'events.deliver',
    payload: z.object({ eventId: z.uuid() }),
    run: async ({ workspaceId }, { eventId }) => {
      const system = systemViewer(workspaceId);
      await asViewer(system, 'write', async (tx) => {
        const happened = await findEvent(tx, eventId);
        if (!happened) return;

        const context = contextFor(system, tx, new Date());
        for (const subscriber of subscribers) {
          if (subscriber.event === happened.name) await subscriber.react(context, happened);
        }
      });
    },
  });
}

async function findEvent(tx: Tx, id: string): Promise<Happened | null> {
  const row = await tx.event.findUnique({ where: { id } });
  return row && { ...row, createdAt: row.createdAt.toISOString() };
}
