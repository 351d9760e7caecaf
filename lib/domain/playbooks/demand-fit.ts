import 'server-only';
import type { Context } from '@/lib/platform/command';
import { readSurroundings } from '@/lib/domain/process/conditions/surroundings';
import type { Condition } from '@/lib/domain/process/conditions/vocabulary';
import { playError } from './errors';
import { playProblem } from './rules/offered';
import type { PlayContent } from './vocabulary';

type Written = { conditions: Condition; offer: PlayContent; processId: string | null };

/** Refuses what could never be offered, or names what is not there. */
export async function demandFit({ tx, now }: Context, { conditions, offer, processId }: Written): Promise<void> {
  if (processId !== null && (await tx.process.count({ where: { id: processId } })) === 0)
    throw playError('unknown_process', { fields: { processId: ['Choose a process from the list.'] } });

  const problem = playProblem({ conditions, offer }, await readSurroundings(tx, processId, now));
  if (problem !== null) throw playError(problem);

  const userId = offer.expert?.userId ?? null;
  if (userId === null) return;
  const isOurs = (await tx.user.count({ where: { id: userId, partnerId: null, status: 'active' } })) > 0;
  if (!isOurs) throw playError('unknown_expert', { fields: { 'offer.expert': ['Choose one of your own people.'] } });
}
