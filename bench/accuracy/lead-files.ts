import type { History, Outcome, Row } from '@/lib/core/learning/table';
import { readTable } from './table';

/** Leads of an education company; the label and the two identifiers are no columns. `Select` means that nobody chose. */
export function educationLeads(folder: string): History {
  const table = readTable(folder, 'xeducation_leads.csv');
  const columns = Object.keys(table[0] ?? {}).filter((column) => column !== 'Converted');
  return {
    columns,
    rows: table.map((row) => withoutBlanks(row, 'Select')),
    outcomes: table.map(({ Converted: converted }): Outcome => (converted === '1' ? 1 : 0)),
  };
}

const WON_WITHIN_DAYS = 90;

/** Sellers who asked a marketplace for its terms, in the order of time: did they sign within 90 days? */
export function marketplaceLeads(folder: string): History {
  const won = new Map(
    readTable(folder, 'olist_closed.csv').map(({ mql_id: id = '', won_date: day = '' }) => [id, dayOf(day)]),
  );
  const leads = readTable(folder, 'olist_leads.csv')
    .map((row) => ({ row, contact: dayOf(row.first_contact_date ?? '') }))
    .toSorted((one, other) => one.contact - other.contact);
  return {
    columns: ['landing_page_id', 'origin'],
    rows: leads.map(({ row }) => withoutBlanks(row)),
    outcomes: leads.map(({ row, contact }): Outcome => {
      const signed = won.get(row.mql_id ?? '');
      return signed !== undefined && signed - contact <= WON_WITHIN_DAYS ? 1 : 0;
    }),
  };
}

/** Closed deals of a made-up company, with what was known when the talks began. */
export function salesAtEngagement(folder: string): History {
  const closed = readTable(folder, 'maven_pipeline_asof_2017-09-30.csv')
    .filter(({ deal_stage: stage }) => stage === 'Won' || stage === 'Lost')
    .toSorted((one, other) => ((one.engage_date ?? '') < (other.engage_date ?? '') ? -1 : 1));
  return {
    columns: ['sales_agent', 'product', 'account'],
    rows: closed.map((row) => withoutBlanks(row)),
    outcomes: closed.map(({ deal_stage: stage }): Outcome => (stage === 'Won' ? 1 : 0)),
  };
}

function withoutBlanks(row: Readonly<Record<string, string>>, blank = ''): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, value === '' || value === blank ? null : value]),
  );
}

/** Days since 1970 of `DD-MM-YYYY`, with or without a time behind it. */
function dayOf(text: string): number {
  const [day, month, year] = text.slice(0, 10).split('-').map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1) / 86_400_000;
}
