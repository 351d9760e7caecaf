import { SectionTitle } from '@/components/shared/section-title';
import { cn } from '@/components/ui/cn';
import { formatNumber, formatPercent, ofTotal } from '@/lib/core/words';
import type { LeadScore } from '@/lib/domain/leads/schema';

/** How likely it is converted, why, and how others of about this chance fared. */
export function ScoreBox({ score }: { score: LeadScore | null }) {
  return (
    <section aria-labelledby="score">
      <SectionTitle id="score">Chance</SectionTitle>
      {score ? (
        <Scored score={score} />
      ) : (
        <p className="text-text-2">No score: nothing was learnt yet that would tell leads apart.</p>
      )}
    </section>
  );
}

function Scored({ score: { chance, reasons, alike } }: { score: LeadScore }) {
  const most = Math.max(...reasons.map(({ points }) => Math.abs(points)), 1);
  return (
    <>
      <p className="text-2xl font-semibold tracking-tight tabular-nums">{formatPercent(chance)}</p>
      <p className="text-text-2">
        {alike
          ? `Of leads with about this chance, ${ofTotal(alike.converted, alike.count)} were converted.`
          : 'Too few leads with about this chance were closed to say how they fared.'}
      </p>
      <ul className="mt-2 grid gap-1.5" aria-label="Reasons">
        {reasons.map(({ column, label, value, points }) => (
          <li key={column} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3">
            <span className="min-w-0 truncate" title={`${label}: ${value}`}>
              <span className="text-text-3">{label}</span> {value}
            </span>
            <span className={cn('tabular-nums', points >= 0 ? 'text-ok-text' : 'text-bad-text')}>{signed(points)}</span>
            <span aria-hidden className="col-span-2 h-1 overflow-hidden rounded-full bg-n-3">
              <span
                className={cn('block h-full', points >= 0 ? 'bg-ok' : 'bg-bad')}
                style={{ width: `${Math.round((Math.abs(points) / most) * 100)}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-xs text-text-3">
        By how many percentage points the chance would differ without each. Only what was known when the lead came in
        counts.
      </p>
    </>
  );
}

function signed(points: number): string {
  return `${points >= 0 ? '+' : '−'}${formatNumber(Math.abs(points))}`;
}
