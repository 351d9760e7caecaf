import Link from 'next/link';
import type { ReactNode } from 'react';
import { cn } from './cn';

export type Segment = { value: string; label: ReactNode; icon?: ReactNode; href?: string };

type SegmentedProps = {
  /** What is being chosen: "View", "Period". */
  label: string;
  value: string;
  segments: ReadonlyArray<Segment>;
  onValueChange?: (value: string) => void;
  className?: string;
};

/** Two to five short choices in one control. With `href` they are links, else buttons. */
export function Segmented({ label, value, segments, onValueChange, className }: SegmentedProps) {
  return (
    <div
      role="group"
      aria-label={label}
      className={cn('inline-flex max-w-full gap-0.5 rounded-[6px] bg-n-3 p-0.5', className)}
    >
      {segments.map((segment) => (
        <SegmentPart key={segment.value} segment={segment} chosen={segment.value === value} onChoose={onValueChange} />
      ))}
    </div>
  );
}

type SegmentPartProps = { segment: Segment; chosen: boolean; onChoose: ((value: string) => void) | undefined };

function SegmentPart({ segment, chosen, onChoose }: SegmentPartProps) {
  const look = cn(part, chosen && 'bg-control-on text-text shadow-card ring-1 ring-line');

  if (segment.href !== undefined) {
    return (
      <Link href={segment.href} aria-current={chosen ? 'true' : undefined} className={look}>
        {segment.icon}
        {segment.label}
      </Link>
    );
  }

  return (
    <button type="button" aria-pressed={chosen} onClick={() => onChoose?.(segment.value)} className={look}>
      {segment.icon}
      {segment.label}
    </button>
  );
}

const part =
  'flex h-6 items-center gap-1.5 rounded-[4px] px-[9px] font-medium whitespace-nowrap text-text-2 max-md:h-9 [&_.lucide]:size-3.5';
