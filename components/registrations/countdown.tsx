'use client';

import { useEffect, useState } from 'react';
import { timeLeft } from '@/lib/core/relative-time';

type CountdownProps = {
  dueAt: string;
  /** The server's clock when it answered: server and browser then begin with the same words. */
  now: string;
};

const TICK_MS = 20_000;

/** "3 h 10 min", "2 h late": what is left until a deadline. It goes on while the page is open. */
export function Countdown({ dueAt, now }: CountdownProps) {
  const [passed, setPassed] = useState(0);

  // The minute changes by itself, not by anything that happens here.
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setPassed(performance.now() - began), TICK_MS);
    return () => clearInterval(timer);
  }, [now]);

  return <>{timeLeft(new Date(dueAt), new Date(Date.parse(now) + passed))}</>;
}
