import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export type Migration = {
  /** The folder's name: a time stamp and what the migration is for. */
  name: string;
  sql: string;
  /** SHA-256 of the file, as Prisma records it. */
  checksum: string;
};

/** All migrations of a folder, oldest first. */
export function readMigrations(folder: string): ReadonlyArray<Migration> {
  if (!existsSync(folder)) return [];

  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => read(folder, name));
}

function read(folder: string, name: string): Migration {
  const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
