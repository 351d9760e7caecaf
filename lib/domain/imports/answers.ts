import 'server-only';
import type { z } from 'zod';
import type { Context } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db/client';
import { importError } from './errors';
import { readSample } from './file';
import { readOptions } from './options';
import { lockImport } from './receive';
import { guessMapping, missingAnswers } from './rules/guess-mapping';
import type { checkInput } from './schema';
import type { Found, Mapping } from './vocabulary';
import { importView } from './view';

type Input = z.output<typeof checkInput>;

type Settled = { version: number; isComplete: boolean };

/**
 * Keeps the answers about a file, or guesses them when none are given yet, and says whether they are enough to check its
 * rows. Whatever is being checked with earlier answers stops by itself.
 */
export async function settleAnswers(ctx: Context, { importId, version, mapping: given }: Input): Promise<Settled> {
  const { tx, now } = ctx;
  const row = await lockImport(tx, importId);
  if (row.version !== version) throw importError('stale', { details: await importView(ctx, importId) });
  if (row.status === 'running') throw importError('under_way');
  if (row.status === 'done') throw importError('finished');

  const { found, mapping } = await answersFor(tx, row, given);
  const isComplete = found.problem === null && missingAnswers(mapping, found).length === 0;
  await tx.import.update({
    where: { id: importId },
    data: {
      ...{ found: found, mapping: mapping },
      ...{ status: isComplete ? 'checking' : 'uploaded', failure: null, version: version + 1, touchedAt: now },
      ...{ rowsRead: 0, rowsGood: 0, rowsBad: 0, rowsLeftOut: 0, rowsKnown: 0 },
    },
  });
  return { version: version + 1, isComplete };
}

type Row = { id: string; fileName: string };

async function answersFor(
  tx: Tx,
  { id, fileName }: Row,
  given: Mapping | null,
): Promise<{ found: Found; mapping: Mapping }> {
  const { found, rows } = await readSample(beginningOf(tx, id), given?.encoding ?? null);
  if (given) return { found, mapping: given };

  const options = await readOptions(tx);
  return { found, mapping: guessMapping({ fileName, found, rows, options }) };
}

/** Within the command's own transaction; the sample seldom needs more than the first piece. */
async function* beginningOf(tx: Tx, importId: string): AsyncGenerator<Uint8Array, void> {
  for (let number = 0; ; number += 1) {
    const part = await tx.importPart.findUnique({ where: { importId_number: { importId, number } } });
    if (!part) return;
    yield part.content;
  }
}
