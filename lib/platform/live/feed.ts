import { reportBug } from '../log';
import type { Viewer } from '../viewer';
import { ring, type Bell } from './bell';
import type { Presence } from './presence';
import type { Signal } from './signal';

/** Reads, as this viewer and under their row policies, what became of the things that the signals name. */
export type Describe = (viewer: Viewer, signals: ReadonlyArray<Signal>) => Promise<object>;

export type Listener = {
  viewer: Viewer;
  userId: string;
  send: (message: Message) => void;
  /** The viewer may no longer be who they were: look at their session again. */
  doubt: () => void;
};

/** `news` tells what changed, `presence` who is at what; `anew` says that something may have been missed. */
export type Message = { kind: 'news' | 'anew' | 'presence'; id: string | null; data: unknown };

/** Those who see the same rows hear the same news, which is read once for all of them. */
type Audience = { listeners: Set<Listener>; waiting: Array<Signal>; turn: Promise<void>; describe: Describe };

type Feed = { bell: Bell; audiences: Map<string, Audience> };

// Scripts and the Next bundle each load their own copy of this file: they share one feed through globalThis.
const shared = globalThis as { __tributary_feed?: Feed };

export function join(listener: Listener, describe: Describe, after: string | null): () => void {
  const { bell, audiences } = feed();
  const key = audienceOf(listener.viewer);
  const audience = audiences.get(key) ?? { listeners: new Set(), waiting: [], turn: Promise.resolve(), describe };
  audiences.set(key, audience);
  audience.listeners.add(listener);
  catchUp(bell, audience, { listener, after });

  return () => {
    audience.listeners.delete(listener);
    if (audience.listeners.size === 0) audiences.delete(key);
  };
}

/** For the end of the process. */
export function closeFeed(): void {
  shared.__tributary_feed?.bell.stop();
  delete shared.__tributary_feed;
}

function feed(): Feed {
  if (shared.__tributary_feed) return shared.__tributary_feed;
  const audiences: Feed['audiences'] = new Map();
  const bell = ring({
    hear: (signals) => {
      for (const [key, audience] of audiences) hear(audience, key, signals);
    },
    see: (presence) => {
      for (const [key, audience] of audiences) show(audience, key, presence);
    },
    gap: () => {
      for (const audience of audiences.values()) tellAnew(audience);
    },
  });
  shared.__tributary_feed = { bell, audiences };
  return shared.__tributary_feed;
}

function audienceOf(viewer: Viewer): string {
  return `${viewer.workspaceId}/${viewer.kind === 'partner' ? viewer.partnerId : ''}`;
}

type Newcomer = { listener: Listener; after: string | null };

/** Without a last signal, or with one that nobody remembers, the newcomer is told to read anew. */
function catchUp({ recent }: Bell, audience: Audience, { listener, after }: Newcomer): void {
  const { workspaceId } = listener.viewer;
  const missed = after === null ? null : recent.after(workspaceId, after);
  const id = recent.lastOf(workspaceId);
  if (missed === null) {
    listener.send({ kind: 'anew', id, data: null });
    return;
  }

  const key = audienceOf(listener.viewer);
  const meant = missed.filter((signal) => isFor(key, signal));
  if (meant.length > 0) inTurn(audience, () => tell(audience, [listener], meant));
}

/** Whose session or place may have changed. */
const DOUBTFUL = new Set(['user', 'partner', 'session']);

function hear(audience: Audience, key: string, signals: ReadonlyArray<Signal>): void {
  const meant = signals.filter((signal) => isFor(key, signal));
  if (meant.some(({ subjectType }) => DOUBTFUL.has(subjectType)))
    audience.listeners.forEach((listener) => listener.doubt());
  if (meant.length === 0) return;

  audience.waiting.push(...meant);
  if (audience.waiting.length > meant.length) return;
  inTurn(audience, () => {
    const waiting = audience.waiting;
    audience.waiting = [];
    return tell(audience, [...audience.listeners], waiting);
  });
}

/** One reading after the other: what is told later was read later. One that fails doesn't keep the next from its turn. */
function inTurn(audience: Audience, work: () => Promise<void>): void {
  audience.turn = audience.turn.then(work).catch((error: unknown) => {
    reportBug(error, 'live');
  });
}

/** What concerns one person goes to that person alone; the rest is read once, as one of those who hear it. */
async function tell(
  { describe }: Audience,
  listeners: ReadonlyArray<Listener>,
  signals: ReadonlyArray<Signal>,
): Promise<void> {
  const [first] = listeners;
  if (!first) return;

  const id = signals.at(-1)?.id ?? null;
  const common = signals.filter(({ userId }) => userId === null);
  try {
    const data = common.length > 0 ? await describe(first.viewer, common) : null;
    for (const listener of listeners) sendNews(listener, { id, data, signals });
  } catch {
    // The rows could not be read, so that nobody knows what changed.
    for (const listener of listeners) listener.send({ kind: 'anew', id, data: null });
  }
}

type News = { id: string | null; data: object | null; signals: ReadonlyArray<Signal> };

function sendNews({ userId, send }: Listener, { id, data, signals }: News): void {
  const notifications = signals.filter((signal) => signal.userId === userId).length;
  if (data !== null || notifications > 0) send({ kind: 'news', id, data: { ...data, notifications } });
}

/** Partners see their own people, the vendor's see everybody; nobody sees themselves. */
function show({ listeners }: Audience, key: string, { workspaceId, partnerId, isPartner, ...data }: Presence): void {
  const [workspace, partner] = key.split('/');
  if (workspace !== workspaceId || (partner !== '' && !(isPartner && partner === partnerId))) return;
  for (const { userId, send } of listeners) {
    if (userId !== data.userId) send({ kind: 'presence', id: null, data });
  }
}

function tellAnew({ listeners }: Audience): void {
  for (const listener of listeners) listener.send({ kind: 'anew', id: null, data: null });
}

function isFor(key: string, { workspaceId, partnerId, userId }: Signal): boolean {
  const [workspace, partner] = key.split('/');
  return workspace === workspaceId && (partner === '' || partner === partnerId || userId !== null);
}
