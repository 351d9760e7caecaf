import type { Failure } from '@/lib/platform/outcome';

export const CHANGED_BY_OTHERS = 'studio.changed_by_others';

/** A part that somebody else changed is not overwritten unseen. */
export function changedByOthers(theirs: unknown): { ok: false; failure: Failure } {
  const message = 'Somebody else changed this meanwhile.';
  return { ok: false, failure: { code: 'conflict', reason: CHANGED_BY_OTHERS, message, details: theirs } };
}
