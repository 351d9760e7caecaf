import type { ReactNode } from 'react';
import { ProgressBar } from '@/components/ui/progress-bar';
import { ofTotal } from '@/lib/core/words';

type ImportProgressProps = {
  title: string;
  done: number;
  total: number;
  bad?: number;
  /** "about 20 s" */
  remaining: string | null;
  children: ReactNode;
};

/** How far the work is, with what it found so far below the bar. */
export function ImportProgress({ title, done, total, bad = 0, remaining, children }: ImportProgressProps) {
  // Line ends within cells make the number of rows an estimate until the last one is read.
  const whole = Math.max(total, done);

  return (
    <div>
      <p className="flex items-baseline justify-between gap-3">
        <span className="font-semibold">{title}</span>
        <span className="text-right text-text-2 tabular-nums">
          {ofTotal(done, whole)}
          {remaining ? <span className="ml-2 text-text-3">{remaining}</span> : null}
        </span>
      </p>
      <ProgressBar label={title} value={done} max={whole} bad={bad} className="my-1.5" />
      <div className="text-xs text-text-2">{children}</div>
    </div>
  );
}
