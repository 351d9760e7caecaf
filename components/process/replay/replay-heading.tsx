import { Note } from '@/components/ui/note';
import { formatDate } from '@/lib/core/format-date';
import { ofTotal } from '@/lib/core/words';
import type { ReplayView } from '@/lib/domain/process/replay/vocabulary';
import { fateWords } from './gate-words';

type ReplayHeadingProps = {
  name: string;
  replay: ReplayView | null;
  clock: { timeZone: string; locale: string };
};

/** Which draft was tried, on what, and whether it still is the draft. */
export function ReplayHeading({ name, replay, clock }: ReplayHeadingProps) {
  const fate = replay && fateWords(replay);
  const result = replay?.result;

  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight">
        {replay ? `${name}, draft of v${replay.number}, tried on history` : `${name}, tried on history`}
      </h1>
      {replay && result && result.deals > 0 ? (
        <p className="text-text-2">
          {formatDate(new Date(replay.since), { ...clock, style: 'long' })} to{' '}
          {formatDate(new Date(replay.until), { ...clock, style: 'exact' })}. What fields held when is known of{' '}
          {ofTotal(result.recorded, result.deals)} deals.
        </p>
      ) : null}
      {fate ? (
        <Note tone="warn" className="mt-3 max-w-[72ch]">
          {fate}
        </Note>
      ) : null}
    </>
  );
}
