import { createHash } from 'node:crypto';
import type { Connection } from './connection';
import { Prisma } from './generated/client';
import { valueTypes } from './value-types';

/** Marks a statement whose text is always the same and that runs often: the database keeps its plan. */
export function prepared(statement: Prisma.Sql): Prisma.Sql {
  return Object.assign(statement, { isPrepared: true });
}

type Words = TemplateStringsArray | Prisma.Sql;

/**
 * Runs SQL on the connection itself. Prisma would read each value of an answer three times, which costs a large one more
 * than the database takes to make it.
 */
export async function runStatement(connection: Connection, words: Words, values: ReadonlyArray<unknown>) {
  const statement = 'raw' in words ? Prisma.sql(words, ...values) : words;
  const { text } = statement;
  const isPrepared = 'isPrepared' in statement;

  return connection.query<Record<string, unknown>>({
    ...(isPrepared && { name: nameOf(text) }),
    text,
    values: statement.values.map(storable),
    types: valueTypes,
  });
}

/** Left out by mistake it would be stored as null. */
function storable(value: unknown): unknown {
  if (value === undefined) throw new TypeError('A value of a statement is undefined; say null where it is meant.');
  return Prisma.Decimal.isDecimal(value) ? value.toString() : value;
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;

  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
