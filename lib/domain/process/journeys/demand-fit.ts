import 'server-only';
import type { Context } from '@/lib/platform/command';
import { listProblems } from '@/lib/domain/process/conditions/rules/problems';
import { readSurroundings } from '@/lib/domain/process/conditions/surroundings';
import type { Condition } from '@/lib/domain/process/conditions/vocabulary';
import { journeyError } from './errors';
import { asksTooMuch } from './rules/judge';

/** Refuses a rule that could never be judged, and one that leads nowhere. */
export async function demandFit(
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  { conditions, processId }: { conditions: Condition; processId: string },
): Promise<void> {
  if (conditions.items.length === 0) throw journeyError('nothing_asked');
  if (asksTooMuch(conditions)) throw journeyError('asks_too_much');
  if (listProblems(conditions, await readSurroundings(tx, null, now)).length > 0) throw journeyError('never_judged');

  const process = await tx.process.findUnique({
    where: { id: processId },
    select: { archivedAt: true, _count: { select: { versions: { where: { status: 'published' } } } } },
  });
  const fields = { processId: ['Choose a process from the list.'] };
  if (!process) throw journeyError('process_not_found', { fields });
  if (process.archivedAt !== null || process._count.versions === 0) throw journeyError('takes_no_deals', { fields });
}
