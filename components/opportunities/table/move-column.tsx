import { MoveToButton } from '@/components/opportunities/move/move-to-button';
import type { MoveFlow } from '@/components/opportunities/move/use-move-flow';
import type { Column } from '@/components/shared/data-table-columns';
import { buttonVariants } from '@/components/ui/button-variants';
import { cn } from '@/components/ui/cn';
import type { DealRow } from '@/lib/domain/opportunities/list/vocabulary';
import type { Column as StageColumn } from '@/lib/domain/opportunities/vocabulary';

/** At the row's end, seen when one points at it: where its deal may go. */
export function moveColumn(stages: ReadonlyArray<StageColumn>, ask: MoveFlow['ask']): Column<DealRow> {
  return {
    key: 'move',
    header: <span className="sr-only">Move</span>,
    width: '36px',
    interactive: true,
    cell: (row) => (
      <MoveToButton
        dealId={row.id}
        title={row.title}
        stageKey={row.stageKey}
        stages={stages}
        onMove={(toStageKey) => ask({ card: row, toStageKey, afterId: null })}
        className={cn(
          buttonVariants({ variant: 'quiet', size: 'icon' }),
          '-mr-1 opacity-0 data-[state=open]:opacity-100 [tr:focus-within_&]:opacity-100 [tr:hover_&]:opacity-100',
        )}
      />
    ),
  };
}
