import { ProgressBar } from '@/components/ui/progress-bar';
import { ofTotal } from '@/lib/core/words';
import type { ReplayView } from '@/lib/domain/process/replay/vocabulary';

/** How far it is. The page may be left meanwhile. */
export function ReplayProgress({ replay: { status, done, total } }: { replay: ReplayView }) {
  return (
    <div className="mt-2 grid gap-1.5">
      <ProgressBar label="Deals tried" value={done} max={total} />
      <p role="status" className="text-xs text-text-3 tabular-nums">
        {status === 'queued' ? 'Waiting for its turn.' : `${ofTotal(done, total)} deals tried.`} You can go on working.
      </p>
    </div>
  );
}
