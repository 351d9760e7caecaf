import { cn } from '@/components/ui/cn';
import { ageShare, ageState, type AgeState } from './age-state';

type AgeBarProps = {
  days: number;
  target: number | null;
  maximum: number | null;
  /** Of the bar: w-22 (88) on cards, w-16 (64) in tables. */
  barClassName?: string;
  /** Only the bar and the bare number, under a head that says "Days". */
  bare?: boolean;
  className?: string;
};

/** Grey, amber from the target, red from the maximum; the days stand beside it in the same colour. */
export function AgeBar({ days, target, maximum, barClassName, bare = false, className }: AgeBarProps) {
  const state = ageState(days, target, maximum);
  const share = ageShare(days, target, maximum);

  return (
    <span
      title={explain(days, target, maximum)}
      className={cn('inline-flex max-w-full items-center gap-2 align-top tabular-nums', className)}
    >
      {share === null ? null : (
        <span
          aria-hidden
          className={cn('relative h-[3px] w-22 min-w-4 overflow-hidden rounded-[2px] bg-n-4', barClassName)}
        >
          <span
            className={cn('absolute inset-y-0 left-0 rounded-[2px]', bars[state])}
            style={{ width: `${Math.round(share * 100)}%` }}
          />
        </span>
      )}
      <span className={cn('shrink-0 whitespace-nowrap', words[state])}>
        {bare ? days : `${days} d`}
        {state === 'fine' ? null : <span className="sr-only">, {spoken[state]}</span>}
      </span>
    </span>
  );
}

const bars: Record<AgeState, string> = { fine: 'bg-n-7', 'over-target': 'bg-warn', 'over-maximum': 'bg-bad' };
const words: Record<AgeState, string> = {
  fine: '',
  'over-target': 'font-medium text-warn-text',
  'over-maximum': 'font-medium text-bad-text',
};
const spoken = { 'over-target': 'over the target', 'over-maximum': 'over the maximum' };

function explain(days: number, target: number | null, maximum: number | null): string {
  const limits = [target === null ? null : `target ${target}`, maximum === null ? null : `at most ${maximum}`].filter(
    (part) => part !== null,
  );

  return [days === 1 ? '1 day in this stage' : `${days} days in this stage`, ...limits].join(', ');
}
