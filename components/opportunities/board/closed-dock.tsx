'use client';

import Link from 'next/link';
import { Money } from '@/components/shared/money';
import { StageGlyph } from '@/components/shared/stage-glyph';
import { cn } from '@/components/ui/cn';
import { formatCount } from '@/lib/core/words';
import type { Column } from '@/lib/domain/opportunities/vocabulary';
import type { DropHint } from './drop-hint';
import { useColumnDrop } from './use-column-drop';

type ClosedDockProps = {
  columns: ReadonlyArray<Column>;
  currency: string;
  hrefOf: (column: Column) => string;
  hintFor: (column: Column) => DropHint | null;
};

/** Won and lost at the right edge: always in sight, always a place to drop. A press lists them. */
export function ClosedDock({ columns, ...part }: ClosedDockProps) {
  return (
    <nav
      aria-label="Closed deals"
      className="flex w-12 shrink-0 flex-col border-l border-line bg-sunken tabular-nums max-md:hidden"
    >
      {columns.map((column) => (
        <DockPart key={column.key} column={column} {...part} />
      ))}
    </nav>
  );
}

function DockPart({ column, currency, hrefOf, hintFor }: Omit<ClosedDockProps, 'columns'> & { column: Column }) {
  const { column: element, isOver } = useColumnDrop<HTMLAnchorElement>(column.key);
  const hint = isOver ? hintFor(column) : null;

  return (
    <Link
      ref={element}
      href={hrefOf(column)}
      draggable={false}
      data-column={column.key}
      aria-label={`${column.name}: ${formatCount(column.deals)}`}
      className={cn(part, isOver && 'bg-accent-soft inset-ring-2 inset-ring-accent')}
    >
      <StageGlyph kind={column.kind} />
      <span className="font-semibold whitespace-nowrap [writing-mode:vertical-rl]">
        {column.name} {formatCount(column.deals)}
        <span className="mt-2 font-normal text-text-2">
          <Money minor={column.totalMinor} currency={currency} compact />
        </span>
      </span>
      {hint ? (
        <span className="sr-only" role="status">
          {hint.words}
        </span>
      ) : null}
    </Link>
  );
}

const part =
  'flex flex-1 flex-col items-center gap-2 border-b border-line py-3.5 -outline-offset-2 last:border-b-0 hover:bg-hover';
