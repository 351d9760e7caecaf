import 'server-only';
import { query } from '@/lib/platform/query';
import { buildDeals } from './deals';
import { buildHistory } from './history';
import { buildPartners } from './partners';
import { buildReport } from './report';
import { dealsSchema, historySchema, partnersSchema, reportSchema } from './report-schema';
import { dealsInput, exportInput, filterInput, historyInput } from './schema';
import { buildTable, tableSchema } from './tables';

export const getReport = query('insight.report', {
  summary: 'Figures per stage, totals and values by month of a process',
  input: filterInput,
  output: reportSchema,
  run: buildReport,
});

export const getPartnerReport = query('insight.partners', {
  summary: 'The figures of a process per partner',
  input: filterInput,
  output: partnersSchema,
  run: buildPartners,
});

export const listMetricDeals = query('insight.deals', {
  summary: 'The deals behind one figure of a report',
  input: dealsInput,
  output: dealsSchema,
  run: buildDeals,
});

export const exportTable = query('insight.export', {
  summary: 'A table of a report, or the deals behind a figure, as CSV',
  input: exportInput,
  output: tableSchema,
  run: buildTable,
});

export const getHistory = query('insight.history', {
  summary: 'What happened in a process: stages reached, what followed what, times and ways taken',
  input: historyInput,
  output: historySchema,
  run: buildHistory,
});
