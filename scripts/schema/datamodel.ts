import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SchemaFile } from './engine';

export const SCHEMA = 'prisma/schema';

/** The Prisma schema as it is written now, a file per area. */
export function readDatamodel(): SchemaFile[] {
  return readdirSync(SCHEMA)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => path.join(SCHEMA, name))
    .map((file) => ({ path: file, content: readFileSync(file, 'utf8') }));
}
