import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { getHistory } from '@/lib/domain/analytics/queries';
import { StartupError } from '@/lib/platform/startup-error';
import type { HistoryArguments } from './arguments';
import { compareFigures } from './compare-figures';
import { goldSchema } from './gold';
import { importHistory } from './history';

/** Imports a file and holds the product's figures against known ones. Answers 1 when any differs. */
export async function verifyHistory(wanted: HistoryArguments): Promise<number> {
  const gold = readGold(wanted.gold ?? '');
  const process = wanted.process ?? path.basename(wanted.file).replace(/\.csv$/i, '');
  const { viewer, processId } = await importHistory({ ...wanted, process, create: true });
  if (processId === null) return 1;

  const history = await getHistory(viewer, { processId });
  const { compared, differences } = compareFigures(history, gold);
  for (const { figure, expected, found } of differences)
    console.log(`  ${figure}: ${expected} expected, ${found} found`);
  console.log(`${compared} figures compared, ${differences.length} differ`);
  return differences.length === 0 ? 0 : 1;
}

function readGold(file: string) {
  try {
    return goldSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof z.ZodError) throw new StartupError(`${file} has no such figures: ${z.prettifyError(error)}`);
    throw new StartupError(`${file} can’t be read as JSON.`);
  }
}
