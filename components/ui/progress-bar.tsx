import { cn } from './cn';

type ProgressBarProps = {
  label: string;
  value: number;
  max: number;
  /** The part of `value` that went wrong, drawn red behind the good part. */
  bad?: number;
  tone?: 'accent' | 'ok' | 'warn' | 'bad';
  thickness?: 4 | 6;
  className?: string;
};

export function ProgressBar({
  label,
  value,
  max,
  bad = 0,
  tone = 'accent',
  thickness = 6,
  className,
}: ProgressBarProps) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(value, max)}
      className={cn('flex overflow-hidden rounded-full bg-n-4', thickness === 4 ? 'h-1' : 'h-1.5', className)}
    >
      <span className={tones[tone]} style={{ width: share(value - bad, max) }} />
      {bad > 0 ? <span className="bg-bad" style={{ width: share(bad, max) }} /> : null}
    </div>
  );
}

const tones = { accent: 'bg-accent', ok: 'bg-ok', warn: 'bg-warn', bad: 'bg-bad' };

function share(part: number, whole: number): string {
  return whole > 0 ? `${Math.min(100, Math.max(0, (100 * part) / whole))}%` : '0%';
}
