// Writes the SQL that leads from the last migration's schema to the schema as it is now:
//   npm run migration -- NAME            a new folder in prisma/migrations, to be read and completed by hand
//   npm run migration -- NAME --empty    the same with nothing in it, for what Prisma does not know (policies, functions)
//   npm run migration -- --print         only shows the SQL
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MIGRATIONS } from '../lib/platform/db/migrate';
import { readSettings } from '../lib/platform/env';
import { StartupError } from '../lib/platform/startup-error';
import { readDatamodel } from './schema/datamodel';
import { diffSchemas, type SchemaFile } from './schema/engine';
import { openDatabase } from './start/database';
import { runOnce } from './start/run-main';

/** The whole schema as of the newest migration. */
const SNAPSHOT = path.join(MIGRATIONS, 'schema.snapshot.json');

await runOnce(async (shutdown) => {
  const args = process.argv.slice(2);
  const settings = readSettings(process.env);
  const datamodel = readDatamodel();
  const sql = args.includes('--empty')
    ? ''
    : await diffSchemas(readSnapshot(), datamodel, await openDatabase(settings, shutdown));
  if (args.includes('--print')) process.stdout.write(sql);
  else write(nameOf(args), sql, args.includes('--empty'));
  if (!args.includes('--print')) writeFileSync(SNAPSHOT, `${JSON.stringify(datamodel, null, 2)}\n`);

  return 0;
});

function readSnapshot(): SchemaFile[] | null {
  if (!existsSync(SNAPSHOT)) return null;

  return JSON.parse(readFileSync(SNAPSHOT, 'utf8')) as SchemaFile[];
}

function nameOf(args: ReadonlyArray<string>): string {
  const name = args.find((word) => !word.startsWith('--'));
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new StartupError('Name the migration in small letters and underscores: npm run migration -- add_quotes');
  }

  return name;
}

function write(name: string, sql: string, empty: boolean): void {
  if (!sql && !empty) throw new StartupError('The schema has not changed since the last migration.');

  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(MIGRATIONS, `${stamp}_${name}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'migration.sql'), sql);
  console.log(`Written: ${folder}/migration.sql`);
}
