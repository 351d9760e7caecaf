import type { CsvRow } from '@/lib/core/csv-read';
import { COUNTRY_NAMES_TO_CODES } from '@/lib/core/country-names';
import { parseTimestamp } from '@/lib/core/timestamps';
import { createLead, type CreateLead } from '@/lib/domain/leads/schema';
import { openTable } from './open';
import { meaningsOf, outcomeOf, type LeadColumn } from './columns';

export type ReadLead = {
  line: number;
  lead: CreateLead;
  productName: string | null;
  receivedAt: Date | null;
  /** Of a lead that was closed before it came here. */
  converted: boolean | null;
};
export type Problem = { line: number; words: string };
export type ReadTable = {
  columns: ReadonlyArray<{ header: string; meaning: LeadColumn | null }>;
  leads: ReadonlyArray<ReadLead>;
  problems: ReadonlyArray<Problem>;
};

export const MOST_ROWS = 20_000;

/** A table of leads as the world writes them; `source` is theirs where the table names none. */
export async function readTable(table: string, source: string): Promise<ReadTable> {
  const { headers, rows } = await openTable(table);
  const meanings = meaningsOf(headers);
  const leads: Array<ReadLead> = [];
  const problems: Array<Problem> = [];
  for await (const row of rows) {
    if (leads.length + problems.length >= MOST_ROWS) {
      problems.push({ line: row.line, words: `At most ${MOST_ROWS.toLocaleString('en')} rows are taken at once.` });
      break;
    }
    const read = readRow(row, { headers, meanings, source });
    if ('words' in read) problems.push(read);
    else leads.push(read);
  }
  return { columns: headers.map((header, at) => ({ header, meaning: meanings[at] ?? null })), leads, problems };
}

type Layout = { headers: ReadonlyArray<string>; meanings: ReadonlyArray<LeadColumn | null>; source: string };

function readRow(row: CsvRow, { headers, meanings, source }: Layout): ReadLead | Problem {
  const { line } = row;
  if (!row.ok) return { line, words: 'The row has another number of cells than the headings, or can’t be read.' };

  const cellOf = (meaning: LeadColumn) => row.cells[meanings.indexOf(meaning)]?.trim() ?? '';
  const more = Object.fromEntries(
    headers.flatMap((header, at) => (meanings[at] === null && row.cells[at] ? [[header, row.cells[at]] as const] : [])),
  );
  const known = meanings.filter((meaning) => meaning !== null).filter((meaning) => !OURS.includes(meaning));
  const given: Record<string, string> = Object.fromEntries(known.map((meaning) => [meaning, cellOf(meaning)]));
  const parsed = createLead.safeParse({
    ...given,
    contactName: cellOf('contactName') || cellOf('contactEmail') || cellOf('company'),
    country: countryOf(cellOf('country')),
    source: cellOf('source') || source,
    ...{ more, route: false },
  });
  if (!parsed.success) return { line, words: wordsOf(parsed.error.issues) };
  return timed(line, parsed.data, {
    received: cellOf('receivedAt'),
    outcome: cellOf('outcome'),
    product: cellOf('product'),
  });
}

/** Columns that a lead has no field for. */
const OURS: ReadonlyArray<string> = ['product', 'receivedAt', 'outcome'];

type Rest = { received: string; outcome: string; product: string };

function timed(line: number, lead: CreateLead, { received, outcome, product }: Rest): ReadLead | Problem {
  const at = received === '' ? null : parseTimestamp(received);
  if (at && !at.ok) return { line, words: `Received: ${at.details ?? 'this is no date.'}` };
  const converted = outcomeOf(outcome);
  if (converted === undefined) return { line, words: `Outcome: “${outcome}” is neither yes nor no.` };
  return { line, lead, productName: product === '' ? null : product, receivedAt: at ? at.value : null, converted };
}

/** A code, or the name in English; what is neither is refused by the schema, which says so. */
function countryOf(written: string): string {
  return COUNTRY_NAMES_TO_CODES.get(written.toLowerCase()) ?? written;
}

function wordsOf(issues: ReadonlyArray<{ path: ReadonlyArray<PropertyKey>; message: string }>): string {
  return issues.map(({ path, message }) => `${String(path[0])}: ${message}`).join(' ');
}
