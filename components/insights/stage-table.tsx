import { Table } from '@/components/ui/table';
import type { StageFigures } from '@/lib/domain/analytics/vocabulary/report';
import type { InsightPaths } from './insight-paths';
import { StageRow } from './stage-row';
import { StageTableHead } from './stage-table-head';
import { timeScale } from './time-scale';

type StageTableProps = {
  stages: ReadonlyArray<StageFigures>;
  currency: string;
  paths: InsightPaths;
  /** The stage that costs most. */
  worst: string | null;
};

export function StageTable({ stages, currency, paths, worst }: StageTableProps) {
  const scale = timeScale(stages);
  return (
    <Table aria-label="Figures per stage" className="[&_td]:px-2 [&_th]:px-2 max-md:[&_td]:px-1.5 max-md:[&_th]:px-1.5">
      <StageTableHead scale={scale} />
      <tbody>
        {stages.map((stage, index) => (
          <StageRow
            key={stage.key}
            stage={stage}
            position={index + 1}
            openStages={stages.length}
            scale={scale}
            currency={currency}
            paths={paths}
            isWorst={stage.key === worst}
          />
        ))}
      </tbody>
    </Table>
  );
}
