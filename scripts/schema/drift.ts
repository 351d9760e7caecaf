import { randomBytes } from 'node:crypto';
import { connect } from '../../lib/platform/db/connect';
import { readDatamodel } from './datamodel';
import { diffSchemas } from './engine';
import { readShape, type Shape } from './shape';

/**
 * Where a migrated database differs from the Prisma schema, one line for each difference; empty when they agree. The
 * database may hold more than Prisma knows (policies, functions, triggers, checks, computed columns, further indexes),
 * but no other tables, columns, enums or keys. Makes and drops a database beside the given one.
 */
export async function schemaDrift(databaseUrl: string): Promise<ReadonlyArray<string>> {
  const live = await shapeOf(databaseUrl);
  const meant = await shapeOfSchema(databaseUrl);

  return [
    ...both('column', live.columns.difference(live.computed.difference(meant.columns)), meant.columns),
    ...both('enum', live.enums, meant.enums),
    ...both('key', live.keys, meant.keys),
    ...lacking('index', live.indexes, meant.indexes),
  ];
}

async function shapeOfSchema(databaseUrl: string): Promise<Shape> {
  const name = `drift_${randomBytes(6).toString('hex')}`;
  const admin = await connect(databaseUrl);
  await admin.query(`create database ${name}`);
  try {
    const address = new URL(databaseUrl);
    address.pathname = name;
    const client = await connect(address.href);
    await client.query(await diffSchemas(null, readDatamodel(), databaseUrl)).finally(() => client.end());
    return await shapeOf(address.href);
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}

async function shapeOf(databaseUrl: string): Promise<Shape> {
  const client = await connect(databaseUrl);
  return readShape(client).finally(() => client.end());
}

function both(kind: string, live: Set<string>, meant: Set<string>): ReadonlyArray<string> {
  const extra = [...live.difference(meant)].sort().map((line) => `${kind} only in the database: ${line}`);
  return [...extra, ...lacking(kind, live, meant)];
}

function lacking(kind: string, live: Set<string>, meant: Set<string>): ReadonlyArray<string> {
  return [...meant.difference(live)].sort().map((line) => `${kind} only in the schema: ${line}`);
}
