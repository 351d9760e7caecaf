import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';

export type SchemaFile = { path: string; content: string };

/**
 * The SQL that leads from one Prisma schema to another; null stands for an empty one. The database is only asked for
 * its version, because what may be written depends on it.
 */
export async function diffSchemas(from: SchemaFile[] | null, to: SchemaFile[], databaseUrl: string): Promise<string> {
  await loaded();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl, max: 1 }));
  const datamodels = to.map(({ path, content }) => [path, content] as [string, string]);
  const engine = await glue.SchemaEngine.new({ datamodels }, () => undefined, adapter);
  const { stdout } = await engine.diff({
    from: from === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: from },
    to: { tag: 'schemaDatamodel', files: to },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const sql = stdout ?? '';

  return sql.includes('This is an empty migration') ? '' : sql;
}

let loading: Promise<void> | undefined;

/** The glue keeps one instance for the whole process: a second one would break the first. */
function loaded(): Promise<void> {
  loading ??= load();
  return loading;
}

/** Prisma's own engine in its WebAssembly form: unlike the usual one it comes from the registry with the packages. */
async function load(): Promise<void> {
  const binary = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const compiled = await WebAssembly.compile(readFileSync(binary.replace(/\.js$/, '.wasm')));
  const { exports } = await WebAssembly.instantiate(compiled, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(exports);
  if (typeof exports.__wbindgen_start === 'function') (exports.__wbindgen_start as () => void)();
}
