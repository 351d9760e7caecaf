import 'server-only';
import { COUNTRY_NAMES_TO_CODES } from '@/lib/core/country-names';
import { openCsv, type CsvRow } from '@/lib/core/csv-read';
import { AppError } from '@/lib/core/errors';
import { registrationError } from '@/lib/domain/registrations/errors';
import { knownCompany, type KnownCompany } from './schema';
import type { KnownStanding } from './vocabulary';

/** A line of the table that can be kept; its group and its partner by their names. */
export type KnownLine = { line: number; company: KnownCompany; parent: string | null; incumbent: string | null };
type Problem = { line: number; words: string };

/** As other systems call them, in small letters without signs. */
const NAMES = {
  name: ['name', 'company', 'companyname', 'account', 'accountname', 'customer', 'firma'],
  website: ['website', 'domain', 'url', 'web'],
  country: ['country', 'countrycode', 'land'],
  street: ['street', 'address', 'billingstreet', 'strasse'],
  postcode: ['postcode', 'zip', 'zipcode', 'postalcode', 'plz'],
  city: ['city', 'town', 'ort'],
  phone: ['phone', 'telephone', 'telefon'],
  registryNo: ['registryno', 'registry', 'duns', 'dunsnumber', 'registrynumber', 'handelsregister'],
  standing: ['standing', 'kind', 'type', 'art'],
  since: ['since', 'date', 'customersince', 'lastcontact', 'seit'],
  note: ['note', 'notes', 'comment'],
  parent: ['parent', 'group', 'parentaccount', 'parentcompany', 'konzern'],
  incumbent: ['incumbent', 'partner', 'reseller'],
} as const satisfies Record<string, ReadonlyArray<string>>;
type Column = keyof typeof NAMES;

const STANDINGS: Readonly<Record<string, KnownStanding>> = {
  direct: 'direct',
  named: 'direct',
  house: 'direct',
  customer: 'customer',
  kunde: 'customer',
  outreach: 'outreach',
  prospect: 'outreach',
  contacted: 'outreach',
};

/** A table of companies; lines that can't be kept are told with what to mend. */
export async function readKnownTable(table: string): Promise<{ lines: Array<KnownLine>; problems: Array<Problem> }> {
  const { headers, rows } = await open(table);
  const columns = headers.map(columnOf);
  if (!columns.includes('name'))
    throw registrationError('table', { fields: { table: ['A column “Name” is needed.'] } });

  const [lines, problems]: [Array<KnownLine>, Array<Problem>] = [[], []];
  for await (const row of rows) {
    const read = readLine(row, columns);
    if ('words' in read) problems.push(read);
    else lines.push(read);
  }
  return { lines, problems };
}

async function open(table: string) {
  try {
    return await openCsv(new TextEncoder().encode(table));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const words = 'This is no table: a line of headings, then a line for each company, is needed.';
    throw registrationError('table', { fields: { table: [words] } });
  }
}

function readLine(row: CsvRow, columns: ReadonlyArray<Column | null>): KnownLine | Problem {
  const { line } = row;
  if (!row.ok) return { line, words: 'The line has another number of cells than the headings, or can’t be read.' };

  const cell = (column: Column) => row.cells[columns.indexOf(column)]?.trim() ?? '';
  const standing = standingOf(cell('standing'));
  if (standing === null) return { line, words: `“${cell('standing')}” is none of direct, customer and outreach.` };
  const plain = ['name', 'website', 'street', 'postcode', 'city', 'phone', 'registryNo', 'since', 'note'] as const;
  const parsed = knownCompany.safeParse({
    ...Object.fromEntries(plain.map((column) => [column, cell(column)])),
    country: countryOf(cell('country')),
    standing,
  });
  if (!parsed.success) return { line, words: wordsOf(parsed.error.issues) };
  return { line, company: parsed.data, parent: cell('parent') || null, incumbent: cell('incumbent') || null };
}

function columnOf(header: string): Column | null {
  const name = header.toLowerCase().replaceAll(/[^a-z]/g, '');
  const found = Object.entries(NAMES).find(([, names]) => (names as ReadonlyArray<string>).includes(name));
  return (found?.[0] ?? null) as Column | null;
}

/** Without a word it is a customer. */
function standingOf(word: string): KnownStanding | null {
  return word === '' ? 'customer' : (STANDINGS[word.toLowerCase()] ?? null);
}

function countryOf(written: string): string {
  return COUNTRY_NAMES_TO_CODES.get(written.toLowerCase()) ?? written;
}

function wordsOf(issues: ReadonlyArray<{ path: ReadonlyArray<PropertyKey>; message: string }>): string {
  return issues.map(({ path, message }) => `${String(path[0])}: ${message}`).join(' ');
}
