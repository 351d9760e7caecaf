'use client';

import { CircleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { cn } from '@/components/ui/cn';
import { StageName } from '@/components/shared/stage-name';
import { plural } from '@/lib/core/words';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { DropLine } from './drop-line';
import { placeAfterDrop } from './place-after-drop';
import { useSortable } from './use-sortable';

type StageTileProps = {
  stage: StageView;
  stages: ReadonlyArray<StageView>;
  openStages: number;
  isSelected: boolean;
  onSelect: () => void;
  deals: number;
  /** How many things are to be said about it. */
  findings: number;
  onMove?: (key: string, place: number) => void;
};

export function StageTile({
  stage,
  stages,
  openStages,
  isSelected,
  onSelect,
  deals,
  findings,
  onMove,
}: StageTileProps) {
  const { ref, isDragged, edge } = useSortable<HTMLButtonElement>({
    list: `stages-${stage.kind}`,
    itemKey: stage.key,
    axis: 'x',
    disabled: !onMove,
    onDrop: (moved, target, side) =>
      onMove?.(
        moved,
        placeAfterDrop(
          stages.map(({ key }) => key),
          moved,
          { target, side },
        ),
      ),
  });

  // Whichever way it was chosen – a finding, the address – it is brought into sight.
  useEffect(() => {
    if (isSelected) ref.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isSelected, ref]);

  return (
    <span className="relative flex min-w-0 flex-1">
      <DropLine edge={edge} />
      <button
        ref={ref}
        type="button"
        data-stage={stage.key}
        title={stage.name}
        aria-current={isSelected}
        {...(onMove ? { 'aria-keyshortcuts': 'Alt+ArrowLeft Alt+ArrowRight' } : {})}
        onClick={onSelect}
        className={cn(tile, isSelected && chosen, isDragged && 'border-dashed opacity-50')}
      >
        <span className={cn('flex items-center', findings > 0 && 'pr-7')}>
          <StageName
            name={stage.name}
            kind={stage.kind}
            position={stage.position + 1}
            openStages={openStages}
            className="font-semibold"
          />
        </span>
        <span className="mt-1 block truncate text-xs text-text-3 tabular-nums">{figures(stage, deals)}</span>
        {findings > 0 ? <FindingCount count={findings} /> : null}
      </button>
    </span>
  );
}

function FindingCount({ count }: { count: number }) {
  return (
    <span className="absolute top-2 right-2 flex items-center gap-0.5 text-2xs font-medium text-warn-text tabular-nums">
      <CircleAlert aria-hidden className="size-3.5 text-warn" />
      {count}
      <span className="sr-only">{count === 1 ? 'finding' : 'findings'}</span>
    </span>
  );
}

const tile =
  'relative min-w-0 flex-1 rounded-md border border-line-strong bg-page px-[11px] py-[9px] text-left transition-colors hover:bg-hover';
const chosen = 'border-accent bg-accent-soft ring-1 ring-accent hover:bg-accent-soft';

function figures({ kind, targetDays }: StageView, deals: number): string {
  switch (kind) {
    case 'open':
      return targetDays === null
        ? plural(deals, 'deal', 'deals')
        : `${plural(deals, 'deal', 'deals')} · ${targetDays} d`;
    case 'won':
      return `${plural(deals, 'deal', 'deals')} won`;
    case 'lost':
      return `${plural(deals, 'deal', 'deals')} lost`;
  }
}
