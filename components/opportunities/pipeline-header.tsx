import { Rows3, SquareKanban } from 'lucide-react';
import type { ReactNode } from 'react';
import { Money } from '@/components/shared/money';
import { PageHeader } from '@/components/shared/page-header';
import { Segmented } from '@/components/ui/segmented';
import { formatCount } from '@/lib/core/words';
import { openTotals } from '@/lib/domain/opportunities/board/rules';
import type { Board } from '@/lib/domain/opportunities/vocabulary';

export type PipelineView = 'board' | 'table';

type PipelineHeaderProps = {
  title: string;
  board: Board;
  view: PipelineView;
  onView: (view: PipelineView) => void;
  action: ReactNode;
};

export function PipelineHeader({ title, board: { columns, currency }, view, onView, action }: PipelineHeaderProps) {
  const { deals, totalMinor, weightedMinor } = openTotals(columns);
  const weighted = <Money minor={weightedMinor} currency={currency} compact />;

  return (
    <PageHeader
      title={title}
      facts={[
        { value: formatCount(deals), label: 'open' },
        { value: <Money minor={totalMinor} currency={currency} compact /> },
        { value: weighted, label: 'weighted', title: 'Each amount times its stage’s probability' },
      ]}
      controls={
        <Segmented
          label="View"
          value={view}
          segments={SEGMENTS}
          onValueChange={(value) => onView(value === 'table' ? 'table' : 'board')}
        />
      }
      action={action}
    />
  );
}

const SEGMENTS = [
  { value: 'board', label: <span className="max-md:sr-only">Board</span>, icon: <SquareKanban aria-hidden /> },
  { value: 'table', label: <span className="max-md:sr-only">Table</span>, icon: <Rows3 aria-hidden /> },
];
