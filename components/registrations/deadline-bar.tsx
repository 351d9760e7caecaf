import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { ClockView } from '@/lib/domain/registrations/views/schema';
import { BAD_FROM, clockTone, toneText, usedShare, WARN_FROM, workingHours, type ClockTone } from './clock-words';

type DeadlineBarProps = {
  clock: ClockView;
  /** "Decide within 3 h 10 min" */
  children: ReactNode;
};

/** How much of the promised time is used, with the places where it gets urgent. */
export function DeadlineBar({ clock, children }: DeadlineBarProps) {
  const used = usedShare(clock);
  const percent = Math.round(used * 100);
  const tone = clockTone(clock);

  return (
    <div className="grid grid-cols-[auto_1fr_auto] items-center gap-3 text-xs">
      <span className={toneText[tone] || 'font-semibold'}>{children}</span>
      <span
        role="img"
        aria-label={`${percent} percent of the time is used`}
        className="relative h-1 rounded-[2px] bg-n-4"
      >
        <span className={cn('absolute inset-y-0 left-0 rounded-[2px]', bars[tone])} style={{ width: `${percent}%` }} />
        {[WARN_FROM, BAD_FROM].map((at) => (
          <span key={at} className="absolute -top-0.5 h-2 w-px bg-n-7" style={{ left: `${at * 100}%` }} />
        ))}
      </span>
      <span className="text-text-3 tabular-nums">
        {workingHours(clock.totalMs - clock.leftMs)} of {Math.round(clock.totalMs / 3_600_000)}
        <span className="max-md:hidden"> used</span>
      </span>
    </div>
  );
}

const bars: Record<ClockTone, string> = { plain: 'bg-accent', warn: 'bg-warn', bad: 'bg-bad' };
