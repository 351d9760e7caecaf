'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { StageTile } from './stage-tile';

type StageStripProps = {
  stages: ReadonlyArray<StageView>;
  selected: string;
  onSelect: (key: string) => void;
  deals: Readonly<Record<string, number>>;
  /** By stage, how many things are to be said about it. */
  noted?: Readonly<Record<string, number>>;
  /** Without it the order can't be changed. */
  onMove?: (key: string, place: number) => void;
  /** Stands behind the last open stage. */
  add?: ReactNode;
};

/** The process as a path: arrows go from stage to stage, Alt with them moves the stage. */
export function StageStrip({ stages, selected, onSelect, deals, noted, onMove, add }: StageStripProps) {
  const open = stages.filter(({ kind }) => kind === 'open');
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const place = stages.findIndex(({ key }) => key === selected);
    const key = event.altKey ? selected : stages[place + by]?.key;
    if (key === undefined) return;
    if (event.altKey) onMove?.(key, place + by);
    else onSelect(key);
    focusSoon(event.currentTarget, key);
  };

  const item = (stage: StageView) => (
    <li
      key={stage.key}
      className={cn(
        'flex',
        stage.kind === 'open' ? 'min-w-[142px] flex-1 max-md:flex-none' : 'min-w-24 flex-[.72] max-md:flex-none',
      )}
    >
      <Join before={stages[stage.position - 1]} />
      <StageTile
        stage={stage}
        stages={stages}
        openStages={open.length}
        isSelected={stage.key === selected}
        onSelect={() => onSelect(stage.key)}
        deals={deals[stage.key] ?? 0}
        findings={noted?.[stage.key] ?? 0}
        {...(onMove ? { onMove } : {})}
      />
    </li>
  );

  return (
    <div className="shrink-0 scroll-px-6 overflow-x-auto scroll-hidden max-md:scroll-px-4" onKeyDown={press}>
      <ol aria-label="Stages" className="flex min-w-max pt-4 pr-6 pb-0.5 pl-2.5 max-md:pt-3 max-md:pr-4 max-md:pl-0.5">
        {open.map(item)}
        {add ? <li className="flex">{add}</li> : null}
        {stages.filter(({ kind }) => kind !== 'open').map(item)}
      </ol>
    </div>
  );
}

/** After the next drawing, because a tile that moves in the page loses the focus. */
function focusSoon(strip: HTMLElement, key: string): void {
  requestAnimationFrame(() => strip.querySelector<HTMLElement>(`[data-stage="${key}"]`)?.focus());
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** A line leads on from an open stage; the ends stand side by side. The first has room for one too, to be as wide as the rest. */
function Join({ before }: { before: StageView | undefined }) {
  return (
    <span aria-hidden className={cn('h-px w-3.5 shrink-0 self-center', before?.kind === 'open' && 'bg-line-strong')} />
  );
}
