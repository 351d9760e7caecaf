import { newId } from '@/lib/core/ids';
import type { Tx } from './db/client';
import type { Prisma } from './db/generated/client';
import { enqueue } from './jobs';
import type { EventType } from './events';
import { userIdOf, type Viewer } from './viewer';

/** What an event is about, and the partner whose it is: null for what concerns no partner. */
export type Subject = { id: string; partnerId: string | null };

/** Event names that somebody waits for; filled by lib/wiring, so that an event without subscribers costs no job. */
const shared = globalThis as { __tributary_awaited?: ReadonlySet<string> };

export function awaitEvents(names: ReadonlySet<string>): void {
  shared.__tributary_awaited = names;
}

export function recorder(viewer: Viewer, tx: Tx, now: Date) {
  return async <Data>(type: EventType<Data>, subject: Subject, data: Data): Promise<void> => {
    const row = eventRow(viewer, type, subject, { data, now });
    await tx.event.createMany({ data: row });
    await offerEvent(tx, row);
  };
}

/** Lets those who wait for an event know of it. Only for a write that puts its event row down by itself. */
export async function offerEvent(tx: Tx, { id, name }: { id: string; name: string }): Promise<void> {
  // Until the wiring was loaded nobody can tell who waits: then every event is offered.
  if (shared.__tributary_awaited?.has(name) ?? true) await enqueue(tx, { name: 'events.deliver' }, { eventId: id });
}

export function eventRow<Data>(
  viewer: Viewer,
  type: EventType<Data>,
  subject: Subject,
  { data, now }: { data: Data; now: Date },
) {
  return {
    id: newId(),
    workspaceId: viewer.workspaceId,
    name: type.name,
    subjectType: type.subject,
    subjectId: subject.id,
    partnerId: type.audience === 'partner' ? subject.partnerId : null,
    actorId: userIdOf(viewer),
    actorName: viewer.name,
    data: type.data.parse(data) as Prisma.InputJsonValue,
    createdAt: now,
  };
}
