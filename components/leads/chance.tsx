import { formatPercent } from '@/lib/core/words';

/** "62 %" with a bar, so that a column can be read at a glance. */
export function Chance({ chance }: { chance: number | null }) {
  if (chance === null) return <span className="text-text-3">–</span>;
  return (
    <span className="inline-flex items-center justify-end gap-2 tabular-nums">
      <span aria-hidden className="h-1 w-10 overflow-hidden rounded-full bg-n-3 max-md:hidden">
        <span className="block h-full bg-accent" style={{ width: `${Math.round(chance * 100)}%` }} />
      </span>
      {formatPercent(chance)}
    </span>
  );
}
