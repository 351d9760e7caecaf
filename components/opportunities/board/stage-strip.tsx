'use client';

import { StageGlyph } from '@/components/shared/stage-glyph';
import { cn } from '@/components/ui/cn';
import { formatCount } from '@/lib/core/words';
import type { Column } from '@/lib/domain/opportunities/vocabulary';
import { glyphOf } from './glyph-of';

type StageStripProps = { columns: ReadonlyArray<Column>; chosen: string; onChoose: (stageKey: string) => void };

/** On phones: all stages as glyphs with their counts, the chosen one by its name. */
export function StageStrip({ columns, chosen, onChoose }: StageStripProps) {
  return (
    <nav
      aria-label="Stages"
      className="flex shrink-0 gap-0.5 overflow-x-auto border-b border-line px-2 py-1 scroll-hidden md:hidden"
    >
      {columns.map((column) => (
        <button
          key={column.key}
          type="button"
          aria-current={column.key === chosen ? 'true' : undefined}
          onClick={() => onChoose(column.key)}
          className={cn(tab, column.key === chosen && 'bg-n-3 text-text')}
        >
          <StageGlyph {...glyphOf(column, columns)} />
          <span className={cn(column.key !== chosen && 'sr-only')}>{column.name}</span>
          <span className="font-normal text-text-3 tabular-nums">{formatCount(column.deals)}</span>
        </button>
      ))}
    </nav>
  );
}

const tab =
  'flex h-11 min-w-11 flex-[1_0_auto] items-center justify-center gap-1.5 rounded-sm px-[9px] font-medium whitespace-nowrap text-text-2';
