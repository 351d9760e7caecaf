import 'server-only';
import type { z } from 'zod';
import type { Context } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db/client';
import { importError } from './errors';
import { readSample } from './file';
import { readOptions } from './options';
import { lockImport } from './receive';
import { guessMapping, missingAnswers } from './rules/guess-mapping';
import { foundSchema, type checkInput } from './schema';
import type { Found, ImportOptions, Mapping } from './vocabulary';
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

type Row = { id: string; fileName: string; found: unknown };

async function answersFor(tx: Tx, row: Row, given: Mapping | null): Promise<{ found: Found; mapping: Mapping }> {
  const encoding = given?.encoding ?? null;
  const { found, rows } = await readSample(beginningOf(tx, row.id), encoding);
  const options = await readOptions(tx);
  if (given && couldBeRead(row)) return { found, mapping: withinReach(given, options) };

  return { found, mapping: { ...guessMapping({ fileName: row.fileName, found, rows, options }), encoding } };
}

/** Answers about a file whose headings nobody has seen yet are none. */
function couldBeRead({ found }: Row): boolean {
  const earlier = foundSchema.safeParse(found);
  return earlier.success && earlier.data.headers.length > 0;
}

/** What this workspace doesn't have, whoever's it is, is not an answer. */
function withinReach(mapping: Mapping, { partners, processes }: ImportOptions): Mapping {
  const { partnerId, destination } = mapping;
  const isOurs = destination?.kind === 'new' || processes.some(({ id }) => id === destination?.processId);
  return {
    ...mapping,
    partnerId: partners.some(({ id }) => id === partnerId) ? partnerId : null,
    destination: isOurs ? destination : null,
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
