'use client';

import { useState } from 'react';
import { remaining } from './remaining';

type Progress = {
  /** What is being counted; another thing begins anew. */ work: string;
  done: number;
  total: number;
  at: number;
};

/** About how long some work still takes, by its speed since this screen first saw it: "about 20 s"; null when unknown. */
export function useRemaining({ work, done, total, at }: Progress): string | null {
  const [first, setFirst] = useState({ work, done, at });
  if (first.work !== work || done < first.done) setFirst({ work, done, at });

  return remaining({ done: done - first.done, left: total - done, milliseconds: at - first.at });
}
