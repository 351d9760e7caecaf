'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { saveDraft } from '@/lib/domain/registrations/actions';
import type { DraftView } from '@/lib/domain/registrations/drafts/schema';
import { backupOf } from './draft-backup';
import { DraftKeeper } from './draft-keeper';

/** Keeps the form as it stands, here and on every other device of this person. */
export function useDraftKeeper(draftId: string, draft: DraftView | null) {
  const [keeper] = useState(() => {
    const { version, savedAt } = draft ?? { version: 0, savedAt: null };
    return new DraftKeeper({ draftId, version, savedAt, save: saveDraft, backup: backupOf(draftId) });
  });
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);

  // A page that goes out of sight may not come back: what waits for a pause is saved now.
  useEffect(() => {
    const hide = () => (document.visibilityState === 'hidden' ? void keeper.flush() : undefined);
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [keeper]);

  return { keeper, state };
}
