import { cn } from '@/components/ui/cn';
import { stageColour, stageShare } from './stage-ramp';

type StageGlyphProps = {
  /** open: a pie of how far along · won, lost: outcomes · ahead: an outcome not reached yet */
  kind?: 'open' | 'won' | 'lost' | 'ahead';
  /** Place among the open stages, from 1. */
  position?: number;
  openStages?: number;
  /** Read aloud when the stage's name doesn't stand beside it. */
  label?: string;
  className?: string;
};

export function StageGlyph({ kind = 'open', position = 1, openStages = 5, label, className }: StageGlyphProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const colour = kind === 'open' ? ramp[stageColour(position, openStages)] : outcomes[kind];

  return (
    <svg viewBox="0 0 14 14" className={cn('size-3.5 shrink-0', colour, className)} {...spoken}>
      {kind === 'open' ? <Pie share={stageShare(position, openStages)} /> : null}
      {kind === 'ahead' ? (
        <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 1.77" />
      ) : null}
      {kind === 'won' || kind === 'lost' ? <Outcome drawn={marks[kind]} /> : null}
    </svg>
  );
}

/** The pie is a circle line as wide as the pie's radius, so that one dash is one sector. */
function Pie({ share }: { share: number }) {
  const around = 2 * Math.PI * 2.25;

  return (
    <>
      <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle
        cx="7"
        cy="7"
        r="2.25"
        fill="none"
        stroke="currentColor"
        strokeWidth="4.5"
        strokeDasharray={`${(share * around).toFixed(2)} ${around.toFixed(2)}`}
        transform="rotate(-90 7 7)"
      />
    </>
  );
}

function Outcome({ drawn }: { drawn: string }) {
  return (
    <>
      <circle cx="7" cy="7" r="6.5" fill="currentColor" />
      <path
        d={drawn}
        fill="none"
        stroke="var(--color-page)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}

const ramp = { 1: 'text-stage-1', 2: 'text-stage-2', 3: 'text-stage-3', 4: 'text-stage-4', 5: 'text-stage-5' };
const outcomes = { won: 'text-stage-won', lost: 'text-stage-lost', ahead: 'text-n-7' };
const marks = { won: 'm4.3 7.2 1.9 1.9 3.6-3.9', lost: 'm5 5 4 4m0-4-4 4' };
