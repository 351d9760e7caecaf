'use client';

import { useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { Failure } from '@/lib/platform/outcome';
import { CHANGED_BY_OTHERS } from './changed-by-others';
import { NO_STEPS, stepAgain, stepBack, stepDone, stepLost, type Step, type Steps } from './steps';

export type History = {
  done: (step: Step) => void;
  /** What undo would take back, and redo do again. */
  last: Step | undefined;
  next: Step | undefined;
  undo: () => Promise<Step | undefined>;
  redo: () => Promise<Step | undefined>;
};

/** What this person did to the draft since it was opened here, to be taken back and done again. Others' edits are theirs. */
export function useHistory(): History {
  const [steps, setSteps] = useState<Steps>(NO_STEPS);
  const latest = useRef(steps);
  const put = (next: Steps) => {
    latest.current = next;
    setSteps(next);
  };

  const perform = async (step: Step | undefined, act: 'undo' | 'redo') => {
    if (!step) return undefined;
    put(act === 'undo' ? stepBack(latest.current) : stepAgain(latest.current));
    const failure = await step[act]();
    if (!failure) toast.done(`${act === 'undo' ? 'Undone' : 'Done again'}: ${step.what}.`);
    else {
      toast.problem(wordsOf(failure, step));
      put(stepLost(latest.current, step));
    }
    return step;
  };

  return {
    done: (step) => put(stepDone(latest.current, step)),
    last: steps.past.at(-1),
    next: steps.future.at(0),
    undo: () => perform(latest.current.past.at(-1), 'undo'),
    redo: () => perform(latest.current.future.at(0), 'redo'),
  };
}

function wordsOf({ reason, message }: Failure, { what }: Step): string {
  if (reason !== CHANGED_BY_OTHERS) return message;
  return `Somebody else changed this meanwhile (${what}), so it stays as it is.`;
}
