import type { Failure } from '@/lib/platform/outcome';

/** Something done to a draft that can be taken back. */
export type Step = {
  /** What it was done to: "Win chance of Qualified". */
  what: string;
  stageKey: string;
  /** Steps on one text, one right after the other, are taken back at once. */
  text?: string;
  undo: () => Promise<Failure | null>;
  redo: () => Promise<Failure | null>;
};

export type Steps = { past: ReadonlyArray<Step>; future: ReadonlyArray<Step> };

export const NO_STEPS: Steps = { past: [], future: [] };

const KEPT = 100;

/** After something new nothing can be done again. */
export function stepDone({ past }: Steps, step: Step): Steps {
  const last = past.at(-1);
  const isSameText = step.text !== undefined && last?.text === step.text;
  const added = isSameText ? [...past.slice(0, -1), { ...step, undo: last.undo }] : [...past, step];
  return { past: added.slice(-KEPT), future: [] };
}

export function stepBack({ past, future }: Steps): Steps {
  const last = past.at(-1);
  return last ? { past: past.slice(0, -1), future: [last, ...future] } : { past, future };
}

export function stepAgain({ past, future }: Steps): Steps {
  const [next, ...later] = future;
  return next ? { past: [...past, next], future: later } : { past, future };
}

/** What can't be taken back any more is forgotten, and so is all that stood on it. */
export function stepLost({ past, future }: Steps, step: Step): Steps {
  return { past: past.filter((one) => one !== step), future: future.filter((one) => one !== step) };
}
