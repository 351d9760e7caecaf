import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { listProblems } from '@/lib/domain/process/conditions/rules/problems';
import { sentence } from '@/lib/domain/process/conditions/rules/sentence';
import { readSurroundings } from '@/lib/domain/process/conditions/surroundings';
import { readPlays } from './plays';
import { readRecords } from './records';
import type { PlaySummary } from './vocabulary';

export async function readSummaries(
  tx: Tx,
  now: Date,
  where: Prisma.PlayWhereInput,
): Promise<ReadonlyArray<PlaySummary>> {
  const plays = await readPlays(tx, where);
  const around = await readSurroundings(tx, null, now);
  const recordOf = await readRecords(
    tx,
    plays.map(({ id }) => id),
  );
  return plays.map((play) => ({
    ...play,
    when: sentence(play.conditions, around),
    record: recordOf(play.id),
    problems: listProblems(play.conditions, around).length,
  }));
}
