import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';

type Table = 'ImportRow' | 'ImportIssue' | 'Account' | 'Opportunity' | 'StageInterval' | 'Event';

/**
 * Inserts many rows as one statement with one parameter: thousands of rows at once, in a tenth of the time that the same
 * values take one by one. All rows have the same columns; what is left out gets the table's default.
 */
export async function insertAll(
  tx: Tx,
  table: Table,
  rows: ReadonlyArray<Readonly<Record<string, unknown>>>,
  onConflict: 'refuse' | 'skip' = 'refuse',
): Promise<void> {
  const [first] = rows;
  if (!first) return;

  const columns = Prisma.raw(
    Object.keys(first)
      .map((name) => `"${name}"`)
      .join(', '),
  );
  const into = Prisma.raw(`"${table}"`);
  const conflict = Prisma.raw(onConflict === 'skip' ? 'on conflict do nothing' : '');
  await tx.$executeRaw`
    insert into ${into} (${columns})
    select ${columns} from json_populate_recordset(null::${into}, ${rowsAsJson(rows)}::json) ${conflict}`;
}

/** Rows for json_populate_recordset. Amounts are larger than JSON's numbers; PostgreSQL reads them from text. */
export function rowsAsJson(rows: ReadonlyArray<Readonly<Record<string, unknown>>>): string {
  return JSON.stringify(rows, plainValue);
}

function plainValue(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
