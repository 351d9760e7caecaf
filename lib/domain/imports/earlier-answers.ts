import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { readMapping } from './mapping';
import type { Sample } from './rules/column-values';
import { guessTimes } from './rules/guess-times';
import { withinReach } from './rules/within-reach';
import type { ImportOptions, Mapping } from './vocabulary';

type Asked = { id: string; options: ImportOptions; sample: Sample };
type Earlier = { fileName: string; answers: Partial<Mapping> };

/**
 * Whoever imports a file each month answers once: what was confirmed about the last one with these headings holds for the
 * next one too. Not whose deals they are: nothing in the file would show that to be wrong.
 */
export async function earlierAnswers(tx: Tx, { id, options, sample }: Asked): Promise<Earlier | null> {
  if (sample.headers.length === 0) return null;

  const last = await tx.import.findFirst({
    where: { id: { not: id }, status: 'done', found: { path: ['headers'], equals: [...sample.headers] } },
    orderBy: { createdAt: 'desc' },
    select: { fileName: true, mapping: true },
  });
  if (!last) return null;

  const { columns, timeFormat, destination } = withinReach(readMapping(last.mapping), options);
  const told = guessTimes({ columns, timeFormat: null, order: null }, sample);
  const times = told.timeFormat ? told : guessTimes({ columns, timeFormat, order: null }, sample);
  return { fileName: last.fileName, answers: { columns, ...times, ...(destination && { destination }) } };
}
