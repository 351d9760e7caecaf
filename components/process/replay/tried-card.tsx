'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { AsideCard } from '@/components/process/aside-card';
import { useDraft } from '@/components/process/studio/studio-context';
import { Skeleton } from '@/components/ui/skeleton';
import { isUnderway, replayQuery } from '@/lib/domain/process/replay/client';
import type { GateReading, ReplayResult, ReplayView } from '@/lib/domain/process/replay/vocabulary';
import { fateWords } from './gate-words';
import { GateBrief } from './gate-brief';
import { ReplayInstead } from './replay-instead';
import { TryButton } from './try-button';

/** The draft tried on history, beside the stage that is looked at. Before anything was published there is none. */
export function TriedCard({ selected }: { selected: string }) {
  const { view } = useDraft();
  const processId = view.process.id;
  const { data: replay, error } = useQuery(replayQuery(processId, view.draft?.version ?? 0));
  if (view.published === null) return null;
  if (replay === undefined) return <NotYet failed={error !== null} />;

  const result = replay && resultOf(replay);
  const all = (
    <Link href={`/process/${processId}/replay`} className="link">
      All figures
    </Link>
  );
  return (
    <AsideCard title="Tried on history" end={result ? all : null}>
      <ReplayInstead replay={replay} />
      {result ? <Answer processId={processId} result={result} gate={gateToShow(result, selected)} /> : null}
      {replay && isUnderway(replay) ? null : <TryAgain processId={processId} replay={replay} />}
    </AsideCard>
  );
}

function TryAgain({ processId, replay }: { processId: string; replay: ReplayView | null }) {
  const fate = replay && fateWords(replay);

  return (
    <>
      {fate ? <p className="mt-2 text-xs text-warn-text">{fate}</p> : null}
      <TryButton processId={processId} isUnderway={false} again={replay !== null} />
    </>
  );
}

type AnswerProps = { processId: string; result: ReplayResult; gate: GateReading | null };

function Answer({ processId, result, gate }: AnswerProps) {
  if (!gate) {
    return (
      <p className="mt-1.5 text-text-2">
        No gate asks for more than before, so no deal would have been stopped. Win chances and stages change other
        figures.
      </p>
    );
  }
  return <GateBrief processId={processId} gate={gate} others={result.gates.length - 1} />;
}

function NotYet({ failed }: { failed: boolean }) {
  return (
    <AsideCard title="Tried on history">
      {failed ? (
        <p className="mt-1.5 text-text-2">This could not be loaded. Reload the page to try again.</p>
      ) : (
        <Skeleton className="mt-2 h-16" />
      )}
    </AsideCard>
  );
}

function resultOf({ status, result }: ReplayView): ReplayResult | null {
  return status === 'done' && result && result.deals > 0 ? result : null;
}

/** Of the stage that is looked at; else the one that would have stopped most. */
function gateToShow({ gates }: ReplayResult, selected: string): GateReading | null {
  const here = gates.filter(({ stageKey }) => stageKey === selected);
  const [most = null] = (here.length > 0 ? here : gates).toSorted((one, other) => stops(other) - stops(one));
  return most;
}

function stops({ stopped: { open, won, lost } }: GateReading): number {
  return open + won + lost;
}
