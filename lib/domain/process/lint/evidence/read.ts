import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { OwnerRole } from '@/lib/domain/process/vocabulary';
import type { Evidence } from '@/lib/domain/process/lint/vocabulary';
import { gatesFrom } from './gates';
import { readKnown } from './known';
import { readPaths } from './paths';
import { readRefusals } from './refusals';
import { stageEvidence } from './stages';
import { readTimes } from './times';
import type { Scope } from './scope';

/**
 * What the rules from history read about one process, by a handful of statements over what its deals left behind. The tables are
 * those of opportunities, the questions are this area's own, so they are asked in SQL and no area is imported.
 */
export async function readEvidence(tx: Tx, scope: Scope): Promise<Evidence> {
  const keys = scope.versions.flatMap(({ stages }) =>
    stages.filter(({ kind }) => kind === 'open').map(({ key }) => key),
  );
  const asked = { ...scope, keys: [...new Set(keys)].slice(0, MOST_KEYS) };

  await tx.$executeRaw`select set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`;
  const paths = await readPaths(tx, asked);
  const times = await readTimes(tx, asked);
  const known = await readKnown(tx, asked);
  const refusals = await readRefusals(tx, asked);

  return {
    stages: stageEvidence(asked, { paths, times, known }),
    gates: gatesFrom(asked, paths, refusals),
    lost: {
      deals: sumOf(paths.filter(({ outcome }) => outcome === 'lost').map(({ deals }) => deals)),
      withoutReason: sumOf(paths.map(({ withoutReason }) => withoutReason)),
    },
    people: await countPeople(tx),
  };
}

/** As many as there are bits to remember a path by. */
const MOST_KEYS = 60;

function sumOf(counts: ReadonlyArray<number>): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

async function countPeople(tx: Tx): Promise<Partial<Record<OwnerRole, number>>> {
  const rows = await tx.user.groupBy({ by: ['role'], where: { status: 'active' }, _count: true });
  return Object.fromEntries(rows.map(({ role, _count }) => [role, _count]));
}
