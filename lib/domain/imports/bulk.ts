import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';

/** Amounts are text here: they are larger than JSON's numbers, and PostgreSQL reads them from text as well. */
export type PlainRow = Readonly<Record<string, string | number | boolean | object | null | undefined>>;

type Table = 'ImportRow' | 'ImportIssue' | 'Account' | 'Opportunity' | 'StageInterval' | 'GateOverride' | 'Event';

/**
 * Inserts many rows as one statement with one parameter: thousands of rows at once, in a tenth of the time that the same
 * values take one by one. All rows have the same columns; what is left out gets the table's default.
 */
export async function insertAll(
  tx: Tx,
  table: Table,
  rows: ReadonlyArray<PlainRow>,
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
    select ${columns} from json_populate_recordset(null::${into}, ${JSON.stringify(rows)}::json) ${conflict}`;
}
