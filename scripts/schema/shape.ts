import type pg from 'pg';

/** What a database holds, one line for each thing, so that two databases can be compared line by line. */
export type Shape = {
  columns: Set<string>;
  computed: Set<string>;
  enums: Set<string>;
  keys: Set<string>;
  indexes: Set<string>;
};

export async function readShape(client: pg.ClientBase): Promise<Shape> {
  return {
    columns: await lines(client, COLUMNS),
    computed: await lines(client, `${COLUMNS} and a.attgenerated <> ''`),
    enums: await lines(client, ENUMS),
    keys: await lines(client, KEYS),
    indexes: await lines(client, INDEXES),
  };
}

/** How the database computes a column is not Prisma's business. */
const COLUMNS = `
  select format('%s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' else '' end,
    case when a.attgenerated = '' then coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') else '' end) as line
  from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname <> '_prisma_migrations' and a.attnum > 0 and not a.attisdropped`;

const ENUMS = `
  select format('%s (%s)', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder)) as line
  from pg_type t join pg_enum e on e.enumtypid = t.oid where t.typnamespace = 'public'::regnamespace group by t.typname`;

const KEYS = `
  select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) as line from pg_constraint
  where connamespace = 'public'::regnamespace and contype in ('p', 'f') and conrelid <> coalesce(to_regclass('_prisma_migrations'), 0)`;

/** Names do not matter, nor columns that an index carries along, which Prisma cannot write. */
const INDEXES = `
  select regexp_replace(regexp_replace(indexdef, ' INDEX .*? ON ', ' INDEX ON '), ' INCLUDE \\([^)]*\\)', '') as line from pg_indexes
  where schemaname = 'public' and tablename <> '_prisma_migrations'`;

async function lines(client: pg.ClientBase, sql: string): Promise<Set<string>> {
  const { rows } = await client.query<{ line: string }>(sql);
  return new Set(rows.map(({ line }) => line));
}
