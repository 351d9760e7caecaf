'use client';

import { useState } from 'react';
import { publishProcess } from '@/lib/domain/process/draft/actions';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import type { Failure } from '@/lib/platform/outcome';

type Publishing = {
  view: StudioView;
  onPublished: (fresh: StudioView) => void;
  onFresh: (fresh: StudioView) => void;
};

/** Publishes the draft that was looked at. One that somebody changed meanwhile is shown first. */
export function usePublishing({ view: { process, draft }, onPublished, onFresh }: Publishing) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const publish = async (notes: string): Promise<void> => {
    setPending(true);
    const outcome = await publishProcess({ processId: process.id, version: draft?.version ?? 0, notes });
    setPending(false);
    if (outcome.ok) {
      onPublished(outcome.value);
      return;
    }
    setFailure(outcome.failure);
    // This refusal carries the whole fresh draft.
    if (outcome.failure.reason === 'process.draft_changed') onFresh(outcome.failure.details as StudioView);
  };

  return { failure, pending, publish };
}
