import { cn } from '@/components/ui/cn';
import { formatCount, formatPercent } from '@/lib/core/words';
import type { GateReading } from '@/lib/domain/process/replay/vocabulary';

const FATES = [
  { fate: 'lost', label: 'Later lost', tone: 'bg-ok' },
  { fate: 'won', label: 'Later won', tone: 'bg-bad' },
  { fate: 'open', label: 'Still open', tone: 'bg-n-6' },
] as const;

/** Of the deals that passed, by what became of them: how many would have been stopped. Stopping a deal that was won is the bad part. */
export function SplitBars({ gate: { judged, stopped }, className }: { gate: GateReading; className?: string }) {
  return (
    <dl className={cn('grid gap-1.5 text-xs', className)}>
      {FATES.map(({ fate, label, tone }) => (
        <div key={fate} className="grid grid-cols-[104px_minmax(0,1fr)_64px] items-center gap-3 tabular-nums">
          <dt>
            {label}, {formatCount(judged[fate])}
          </dt>
          <dd className="contents">
            <span aria-hidden className="h-2 bg-n-3">
              <span className={cn('block h-full', tone)} style={{ width: widthOf(stopped[fate], judged[fate]) }} />
            </span>
            <span className="text-right whitespace-nowrap">
              {formatCount(stopped[fate])}
              <span className="sr-only"> would have been stopped,</span>{' '}
              <span className="text-text-3">
                {judged[fate] === 0 ? '–' : formatPercent(stopped[fate] / judged[fate])}
              </span>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function widthOf(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${(100 * part) / whole}%`;
}
