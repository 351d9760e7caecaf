import 'server-only';
import type { z } from 'zod';
import type { Context } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db/client';
import { earlierAnswers } from './earlier-answers';
import { importError } from './errors';
import { readSample, type Sample } from './file';
import { readMapping } from './mapping';
import { readOptions } from './options';
import { lockImport } from './receive';
import { guessMapping } from './rules/guess-mapping';
import { guessTimes } from './rules/guess-times';
import { missingAnswers } from './rules/missing-answers';
import { withinReach } from './rules/within-reach';
import { foundSchema, type checkInput } from './schema';
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
  if (row.fileSize !== null && row.size < row.fileSize) throw importError('incomplete');

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

type Row = { id: string; fileName: string; found: unknown; mapping: unknown };

type Answered = { found: Found; mapping: Mapping };

async function answersFor(tx: Tx, row: Row, given: Mapping | null): Promise<Answered> {
  const encoding = given?.encoding ?? null;
  const sample = await readSample(beginningOf(tx, row.id), encoding);
  const earlier = foundSchema.safeParse(row.found).data;
  // Answers about a file whose headings nobody has seen yet are none.
  if (!given || !earlier || earlier.headers.length === 0) return firstAnswers(tx, row, { sample, encoding });

  const { found, rows } = sample;
  const options = await readOptions(tx);
  const isSameColumn = given.columns.stage === readMapping(row.mapping).columns.stage;
  return {
    // The names stay on the screen while their rows are counted again.
    found: { ...found, answersFrom: earlier.answersFrom, ...(isSameColumn && { stages: earlier.stages }) },
    mapping: { ...withinReach(given, options), ...guessTimes(given, { headers: found.headers, rows }) },
  };
}

type Reading = { sample: Sample; encoding: Mapping['encoding'] };

async function firstAnswers(tx: Tx, { id, fileName }: Row, { sample, encoding }: Reading): Promise<Answered> {
  const { found, rows } = sample;
  const options = await readOptions(tx);
  const guessed = guessMapping({ fileName, found, rows, options });
  const last = await earlierAnswers(tx, { id, options, sample: { headers: found.headers, rows } });
  return {
    found: { ...found, answersFrom: last?.fileName ?? null },
    mapping: { ...guessed, ...last?.answers, encoding },
  };
}

/** Within the command's own transaction; the sample seldom needs more than the first piece. */
async function* beginningOf(tx: Tx, importId: string): AsyncGenerator<Uint8Array, void> {
  for (let number = 0; ; number += 1) {
    const part = await tx.importPart.findUnique({ where: { importId_number: { importId, number } } });
    if (!part) return;
    yield part.content;
  }
}
