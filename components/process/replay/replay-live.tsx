'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { isUnderway, replayQuery } from '@/lib/domain/process/replay/client';
import type { ReplayView } from '@/lib/domain/process/replay/vocabulary';
import { ReplayInstead } from './replay-instead';
import { TryButton } from './try-button';

type ReplayLiveProps = {
  processId: string;
  /** As the page was made with. */
  shown: ReplayView | null;
  mayTry: boolean;
};

/** The part of the page that knows how far it is: when a newer answer is there, the page is made anew. */
export function ReplayLive({ processId, shown, mayTry }: ReplayLiveProps) {
  const router = useRouter();
  const { data: replay } = useQuery({ ...replayQuery(processId, 0), initialData: shown });
  const isNewer = replay !== null && !isUnderway(replay) && (replay.id !== shown?.id || replay.status !== shown.status);

  // The rest of the page comes from the server, which has to be asked once the job is done.
  useEffect(() => {
    if (isNewer) router.refresh();
  }, [isNewer, router]);

  return (
    <>
      <ReplayInstead replay={replay} />
      {mayTry ? <TryButton processId={processId} isUnderway={isUnderway(replay)} again={replay !== null} /> : null}
    </>
  );
}
