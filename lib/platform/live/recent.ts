import type { Signal } from './signal';

/** The last signals in the order in which they were committed, which is the same for every process that listens. */
export type Recent = {
  add: (signal: Signal) => void;
  /** What a workspace heard after one of its signals; null when that one is no longer, or not yet, known here. */
  after: (workspaceId: string, id: string) => ReadonlyArray<Signal> | null;
  lastOf: (workspaceId: string) => string | null;
  forget: () => void;
};

export function recentSignals(most: number): Recent {
  let signals: Array<Signal> = [];

  return {
    add: (signal) => {
      signals.push(signal);
      if (signals.length > most * 2) signals = signals.slice(-most);
    },
    after: (workspaceId, id) => {
      const at = signals.findLastIndex((signal) => signal.id === id && signal.workspaceId === workspaceId);
      return at < 0 ? null : signals.slice(at + 1).filter((signal) => signal.workspaceId === workspaceId);
    },
    lastOf: (workspaceId) => signals.findLast((signal) => signal.workspaceId === workspaceId)?.id ?? null,
    forget: () => {
      signals = [];
    },
  };
}
