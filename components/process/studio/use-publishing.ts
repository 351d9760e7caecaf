'use client';

import { useState } from 'react';
import { publishProcess } from '@/lib/domain/process/draft/actions';
import type { StudioView } from '@/lib/domain/process/draft/vocabulary';
import { startAdoption } from '@/lib/domain/opportunities/adoption/actions';
import { toast } from '@/components/ui/toast';
import type { Failure } from '@/lib/platform/outcome';
import type { DealsChoice } from './open-deals-choice';

type Publishing = {
  view: StudioView;
  onPublished: (fresh: StudioView, adoptionId: string | null) => void;
  onFresh: (fresh: StudioView) => void;
};

/** Publishes the draft that was looked at. One that somebody changed meanwhile is shown first. */
export function usePublishing({ view: { process, draft }, onPublished, onFresh }: Publishing) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const publish = async (notes: string, choice: DealsChoice): Promise<void> => {
    setPending(true);
    const outcome = await publishProcess({ processId: process.id, version: draft?.version ?? 0, notes });
    if (outcome.ok) {
      onPublished(outcome.value, choice && (await moveDeals(outcome.value, choice)));
      return;
    }
    setPending(false);
    setFailure(outcome.failure);
    // This refusal carries the whole fresh draft.
    if (outcome.failure.reason === 'process.draft_changed') onFresh(outcome.failure.details as StudioView);
  };

  return { failure, pending, publish };
}

/** The version is published by now: should its deals not come along, that is said, and can be done from Versions. */
async function moveDeals(
  { process, published }: StudioView,
  { plan }: NonNullable<DealsChoice>,
): Promise<string | null> {
  const outcome = await startAdoption({ processId: process.id, toNumber: published?.number ?? 1, plan });
  if (outcome.ok) return outcome.value.id;

  toast.problem(`The open deals stayed. ${outcome.failure.message} Move them from Versions.`);
  return null;
}
