'use client';

import { useEffect, useRef, useState } from 'react';

export type Suggestion = {
  value: string;
  label: string;
  /** Quieter, behind the label: a country, a website. */
  detail?: string;
};

export type Suggest = (text: string, signal: AbortSignal) => Promise<ReadonlyArray<Suggestion>>;

export type Suggestions =
  | { state: 'idle' }
  /** The answer to the last question stays in sight until the next one comes, but keys don't pick from it. */
  | { state: 'asking'; before: ReadonlyArray<Suggestion> }
  | { state: 'failed' }
  | { state: 'answered'; options: ReadonlyArray<Suggestion> };

const pauseInTyping = 150;

/** Asks after a pause in typing; an answer that comes after a newer question is dropped. */
export function useSuggestions(suggest: Suggest) {
  const [suggestions, setSuggestions] = useState<Suggestions>({ state: 'idle' });
  const running = useRef<{ timer: ReturnType<typeof setTimeout>; abort: AbortController } | null>(null);

  const stop = () => {
    if (!running.current) return;
    clearTimeout(running.current.timer);
    running.current.abort.abort();
    running.current = null;
  };

  const ask = (text: string, pause = pauseInTyping) => {
    stop();
    setSuggestions((last) => ({ state: 'asking', before: inSight(last) }));
    const abort = new AbortController();
    const settle = (next: Suggestions) => {
      if (!abort.signal.aborted) setSuggestions(next);
    };
    const timer = setTimeout(() => {
      suggest(text, abort.signal).then(
        (options) => settle({ state: 'answered', options }),
        () => settle({ state: 'failed' }),
      );
    }, pause);
    running.current = { timer, abort };
  };

  const forget = () => {
    stop();
    setSuggestions({ state: 'idle' });
  };

  useEffect(() => stop, []);

  return { suggestions, ask, forget };
}

/** What the list shows, be it the answer or still the last one. */
export function inSight(suggestions: Suggestions): ReadonlyArray<Suggestion> {
  if (suggestions.state === 'answered') return suggestions.options;

  return suggestions.state === 'asking' ? suggestions.before : [];
}
