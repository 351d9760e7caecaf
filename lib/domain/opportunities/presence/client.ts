import { useEffect, useSyncExternalStore } from 'react';
import { afterWord, withoutSilent, type Present, type Whereabouts } from './rules';
import { SAY_AGAIN_MS, type Attendance, type Doing } from './vocabulary';

const LOOK_MS = 5_000;

let known: Whereabouts = new Map();
const listeners = new Set<() => void>();
/** The deals at which this window is itself. */
const attended = new Map<string, Doing>();

/** What a stream told of somebody. Whom we don't know yet does not know of us either: we say at once that we are there. */
export function notePresence(said: Attendance): void {
  const isNew = !known.get(said.subjectId)?.some(({ userId }) => userId === said.userId);
  set(afterWord(known, said, Date.now()));
  const doing = attended.get(said.subjectId);
  if (isNew && doing && said.doing !== 'left') say(said.subjectId, doing);
}

/** Who else is at this deal now. */
export function usePresent(id: string): ReadonlyArray<Present> {
  return useSyncExternalStore(
    subscribe,
    () => known.get(id) ?? NOBODY,
    () => NOBODY,
  );
}

/** Shows the others that this person is at the deal, for as long as it is on the screen; null is at none. */
export function useAttending(id: string | null, doing: Doing = 'looking'): void {
  useEffect(() => {
    if (id === null) return;
    const sayAgain = () => (document.hidden ? undefined : say(id, doing));
    attended.set(id, doing);
    sayAgain();
    const timer = setInterval(sayAgain, SAY_AGAIN_MS);
    const leave = () => say(id, 'left');
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      attended.delete(id);
      leave();
    };
  }, [id, doing]);
}

/** Word that doesn't get through is said again soon; nobody needs to be told. */
function say(id: string, doing: Doing): void {
  void fetch(`/api/deals/${id}/presence`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ doing }),
    keepalive: true,
  }).catch(() => undefined);
}

const NOBODY: ReadonlyArray<Present> = [];
let clock: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  clock ??= setInterval(() => set(withoutSilent(known, Date.now())), LOOK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(clock);
    clock = undefined;
  };
}

function set(next: Whereabouts): void {
  if (next === known) return;
  known = next;
  for (const listener of listeners) listener();
}
