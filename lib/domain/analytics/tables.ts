import 'server-only';
import { z } from 'zod';
import { writeCsv, type CsvColumn } from '@/lib/core/csv';
import type { QueryContext } from '@/lib/platform/query';
import { allDeals } from './deals';
import { buildPartners } from './partners';
import { buildReport } from './report';
import type { ExportInput } from './schema';
import { METRICS, metricTitle } from './vocabulary/metrics';
import { dealColumns, monthColumns, partnerColumns, stageColumns } from './table-columns';
import type { ReportScope } from './vocabulary/report';

export type Table = { fileName: string; csv: string };

export const tableSchema: z.ZodType<Table> = z.object({ fileName: z.string(), csv: z.string() });

/** What a screen shows as a table, as a file. Amounts are decimals of the workspace's currency, named in the heading. */
export async function buildTable(
  context: QueryContext,
  { table, metric, stage, month, category, ...filter }: ExportInput,
): Promise<Table> {
  switch (table) {
    case 'stages': {
      const report = await buildReport(context, filter);
      return tableOf(report, 'stages', stageColumns(report), report.stages);
    }
    case 'months': {
      const report = await buildReport(context, filter);
      return tableOf(report, 'value by month', monthColumns(report), report.months);
    }
    case 'partners': {
      const report = await buildPartners(context, filter);
      return tableOf(report, 'partners', partnerColumns(report), report.partners);
    }
    case 'deals': {
      const figure = metric ?? 'closed';
      const {
        scope,
        stage: named,
        rows,
      } = await allDeals(context, { ...filter, metric: figure, stage, month, category });
      return tableOf(scope, metricTitle(figure, named), dealColumns(scope, METRICS[figure].days), rows);
    }
  }
}

function tableOf<Row>(
  scope: ReportScope,
  name: string,
  columns: ReadonlyArray<CsvColumn<Row>>,
  rows: ReadonlyArray<Row>,
): Table {
  return { fileName: `${scope.process.name} ${name} ${scope.today}.csv`, csv: writeCsv(columns, rows) };
}
