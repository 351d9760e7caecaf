import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runTool } from './tool';
import { filesOf, markOf } from './source-mark';
import type { Shutdown } from './shutdown';

const STAMP = 'lib/platform/db/generated/.made-from';

/** Generates the typed database client unless it was made from this very schema. */
export async function ensureDatabaseClient(shutdown: Shutdown): Promise<void> {
  const mark = markOf([...filesOf(['prisma/schema']), 'package-lock.json']);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === mark) return;

  rmSync(STAMP, { force: true });
  await runTool({
    args: ['node_modules/prisma/build/index.js', 'generate'],
    failure: 'The database client could not be generated: the lines above say why.',
    shutdown,
  });
  writeFileSync(STAMP, mark);
}
