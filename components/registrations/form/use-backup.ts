'use client';

import { useEffect, useEffectEvent } from 'react';
import type { DraftView } from '@/lib/domain/registrations/drafts/schema';
import type { RawAnswers } from '@/lib/domain/registrations/vocabulary';
import { backupOf } from './draft-backup';

/** Brings back answers that never reached the server. Only this browser knows of them, so they come after its picture. */
export function useBackup(draftId: string, draft: DraftView | null, onFound: (answers: RawAnswers) => void): void {
  const look = useEffectEvent(() => {
    const kept = backupOf(draftId).take();
    if (kept && kept.version >= (draft?.version ?? 0)) onFound(kept.answers);
  });

  useEffect(() => look(), []);
}
