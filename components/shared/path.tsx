import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { StageGlyph } from './stage-glyph';

export type PathStage = {
  key: string;
  name: string;
  state: 'done' | 'now' | 'next';
  kind: 'open' | 'won' | 'lost';
  position: number;
  openStages: number;
  /** Days it took, criteria to leave, the buyer's milestone. */
  detail?: ReactNode;
  /** Only for the current one: "31 of 35 days". */
  days?: ReactNode;
};

type PathProps = {
  label: string;
  stages: ReadonlyArray<PathStage>;
  /** The strip below: what must hold to leave the current stage. */
  exit?: ReactNode;
  className?: string;
};

/** A deal's way through the process: done, now, next. On phones only the glyphs, and the current stage in words below. */
export function Path({ label, stages, exit, className }: PathProps) {
  const now = stages.find(({ state }) => state === 'now');

  return (
    <div className={cn('overflow-hidden rounded-md border border-line', className)}>
      <ol aria-label={label} className="flex border-b border-line last:border-b-0">
        {stages.map((stage) => (
          <li
            key={stage.key}
            aria-current={stage.state === 'now' ? 'step' : undefined}
            className={cn(step, stage.state === 'now' && current)}
          >
            <StageGlyph
              kind={glyphKind(stage)}
              position={stage.position}
              openStages={stage.openStages}
              className="md:mt-[3px]"
            />
            <div className="min-w-0 flex-1 max-md:sr-only">
              <p className="flex items-baseline gap-2">
                <span className={cn('truncate font-semibold', stage.state === 'next' && 'text-text-2')}>
                  {stage.name}
                </span>
                {stage.days ? (
                  <span className="ml-auto text-xs whitespace-nowrap max-xl:hidden">{stage.days}</span>
                ) : null}
              </p>
              {stage.detail ? <p className="mt-px truncate text-xs text-text-3">{stage.detail}</p> : null}
            </div>
          </li>
        ))}
      </ol>
      {exit || now ? (
        <div className={cn('bg-sunken px-3 py-[9px]', !exit && 'md:hidden')}>
          {now ? (
            <div aria-hidden className="pb-1 md:hidden">
              <p className="flex gap-2 font-semibold">
                {now.name} <span className="font-normal">{now.days}</span>
              </p>
              {now.detail ? <p className="text-xs text-text-3">{now.detail}</p> : null}
            </div>
          ) : null}
          {exit}
        </div>
      ) : null}
    </div>
  );
}

const step =
  'relative flex min-w-0 flex-1 gap-[7px] border-l border-line px-3 pt-[9px] pb-2.5 first:border-l-0 max-md:h-9 max-md:items-center max-md:justify-center max-md:p-0';
const current =
  'bg-accent-soft after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 after:bg-accent md:flex-[1.5]';

function glyphKind(stage: PathStage): 'open' | 'won' | 'lost' | 'ahead' {
  if (stage.state === 'done' && stage.kind === 'open') return 'won';
  if (stage.state === 'next' && stage.kind !== 'open') return 'ahead';

  return stage.kind;
}
