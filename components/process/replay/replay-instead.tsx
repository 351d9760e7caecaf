import type { ReplayView } from '@/lib/domain/process/replay/vocabulary';
import { isUnderway } from '@/lib/domain/process/replay/client';
import { ReplayProgress } from './replay-progress';

/** What stands in place of an answer; nothing where there is one. */
export function ReplayInstead({ replay }: { replay: ReplayView | null }) {
  if (replay && isUnderway(replay)) return <ReplayProgress replay={replay} />;
  const words = insteadWords(replay);
  return words === null ? null : <p className="mt-1.5 text-text-2">{words}</p>;
}

function insteadWords(replay: ReplayView | null): string | null {
  if (!replay)
    return 'Which deals of the last 12 months would this draft have stopped, and what became of them? Nothing is changed by asking.';
  if (replay.isStalled) return 'This was interrupted before it was done. Try it again.';
  if (replay.status === 'failed') return replay.failure ?? 'This did not work. Try it again.';
  if (replay.result?.deals === 0) return 'There is no history yet: no deal has gone through this process.';
  return null;
}
