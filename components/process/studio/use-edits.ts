'use client';

import { useRef, useState } from 'react';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import type { Failure, Outcome } from '@/lib/platform/outcome';
import { newerOf, remember } from './last-known';

/** The draft that an edit is made on. */
export type Seen = { processId: string; version: number };
export type Work = (seen: Seen) => Promise<Outcome<StudioView>>;
type Guess = (view: StudioView) => StudioView;

export type Edits = {
  view: StudioView;
  isSaving: boolean;
  /** Somebody published or discarded the draft while it was open here. */
  isGone: boolean;
  /** The newest draft known, also within a function that began before it came. */
  newest: () => StudioView;
  accept: (fresh: StudioView) => void;
  /** Takes over what others did meanwhile, after one's own edits that are underway. */
  look: (read: () => Promise<StudioView>) => void;
  /** Makes one edit; null when it was taken. Its guess is shown until the answer is here. */
  edit: (work: Work, guess?: Guess) => Promise<Failure | null>;
};

/**
 * The draft as this screen knows it. Edits go to the server one after the other, each on the draft that the one before
 * it left; every answer is the whole fresh draft. An edit on a draft that somebody else changed is made once more on
 * the fresh one; what must not be overwritten unseen is for the caller to compare.
 */
export function useEdits(initial: StudioView): Edits {
  const [stored, setStored] = useState(() => newerOf(initial));
  const [underway, setUnderway] = useState<ReadonlyArray<Guess>>([]);
  const [isGone, setGone] = useState(false);
  const latest = useRef(stored);
  const tail = useRef<Promise<unknown>>(Promise.resolve());

  const accept = (fresh: StudioView) => {
    latest.current = fresh;
    remember(fresh);
    setStored(fresh);
    setGone(false);
  };

  const send = async (work: Work): Promise<Failure | null> => {
    const { process, draft } = latest.current;
    const outcome = await reached(work({ processId: process.id, version: draft?.version ?? 0 }));
    const fresh = freshDraft(outcome);
    if (fresh?.draft) accept(fresh);
    if (!outcome.ok && outcome.failure.reason === 'process.no_draft') setGone(true);
    return outcome.ok ? null : outcome.failure;
  };

  const edit: Edits['edit'] = (work, guess = unchanged) => {
    // A guess of its own, so that of two equal ones only the answered one goes.
    const own: Guess = (view) => guess(view);
    setUnderway((guesses) => [...guesses, own]);
    const turn = tail.current.then(async () => {
      const failure = await send(work);
      const last = isStale(failure) ? await send(work) : failure;
      setUnderway((guesses) => guesses.filter((one) => one !== own));
      return last;
    });
    tail.current = turn;
    return turn;
  };

  const look: Edits['look'] = (read) => {
    tail.current = tail.current.then(async () => {
      const fresh = await read().catch(() => null);
      if (fresh && !fresh.draft) setGone(true);
      else if (fresh && isNewer(fresh, latest.current)) accept(fresh);
    });
  };

  const view = underway.reduce((seen, guess) => guess(seen), stored);
  return { view, isSaving: underway.length > 0, isGone, newest: () => latest.current, accept, look, edit };
}

function isStale(failure: Failure | null): boolean {
  return failure?.reason === 'process.draft_changed';
}

function isNewer({ draft: fresh }: StudioView, { draft: known }: StudioView): boolean {
  return fresh !== null && (fresh.number !== known?.number || fresh.version > known.version);
}

function unchanged(view: StudioView): StudioView {
  return view;
}

function freshDraft(outcome: Outcome<StudioView>): StudioView | null {
  if (outcome.ok) return outcome.value;
  // The service sends the whole fresh draft along with this refusal.
  return isStale(outcome.failure) ? (outcome.failure.details as StudioView) : null;
}

/** Without a network the action itself fails; to the person that is one more reason why it wasn't saved. */
async function reached(answer: Promise<Outcome<StudioView>>): Promise<Outcome<StudioView>> {
  try {
    return await answer;
  } catch {
    const message = 'The server can’t be reached. What you typed is still here: try again in a moment.';
    return { ok: false, failure: { code: 'unavailable', reason: 'network', message } };
  }
}
