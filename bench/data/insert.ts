import type pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** Rows of one shape in one statement; the database reads them as JSON into the table's own types. */
export async function insertRows(client: pg.ClientBase, table: string, rows: ReadonlyArray<Row>): Promise<void> {
  const [first] = rows;
  if (!first) return;

  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(', ');
  await client.query(
    `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1)`,
    [JSON.stringify(rows)],
  );
}
