import type { Tx } from '@/lib/platform/db/client';
import type { EventType } from '@/lib/platform/events';
import * as events from '@/lib/domain/registrations/events';
import type { Happening } from './schema';

/** What each event lets people read again; a decision is shown in full elsewhere. */
const SAID: Record<string, (data: unknown) => string | null> = {
  ...said(events.registrationReturned, ({ question }) => question),
  ...said(events.fileAttached, ({ fileName }) => fileName),
  ...said(events.fileRemoved, ({ fileName }) => fileName),
  ...said(events.levelApproved, ({ level, note }) => (note ? `${level}: ${note}` : level)),
  ...said(events.registrationAnswered, ({ answer }) => answer),
  ...said(events.registrationWithdrawn, ({ reason }) => reason),
  ...said(events.registrationRequested, ({ reason }) => reason),
  ...said(events.requestDecided, ({ answer }) => answer || null),
  ...said(events.registrationCancelled, ({ letter }) => letter.join(' ')),
};

/** Everything that happened to one registration, oldest first. */
export async function loadHistory(tx: Tx, registrationId: string): Promise<ReadonlyArray<Happening>> {
  const rows = await tx.event.findMany({
    where: { subjectId: registrationId, subjectType: 'registration' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, actorName: true, data: true, createdAt: true },
  });
  return rows.map(({ id, name, actorName, data, createdAt }) => ({
    id,
    kind: name.slice('registration.'.length) as Happening['kind'],
    at: createdAt.toISOString(),
    actor: actorName,
    said: SAID[name]?.(data) ?? null,
  }));
}

function said<Data>(type: EventType<Data>, words: (data: Data) => string | null) {
  return { [type.name]: (data: unknown) => words(type.data.parse(data)) };
}
