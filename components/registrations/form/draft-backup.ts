import type { RawAnswers } from '@/lib/domain/registrations/vocabulary';
import type { Backup } from './draft-keeper';

type Kept = { answers: RawAnswers; version: number };

/** This browser's own place for answers that the server could not be given; it may be full or closed to us. */
export function backupOf(draftId: string): Backup & { take: () => Kept | null } {
  const key = `registration-draft:${draftId}`;
  return {
    put: (answers, version) => attempt(() => localStorage.setItem(key, JSON.stringify({ answers, version }))),
    drop: () => attempt(() => localStorage.removeItem(key)),
    take: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null) ?? null,
  };
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
