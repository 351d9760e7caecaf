import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import type { LogCheck } from '@/lib/domain/workspace/activity/vocabulary';
import { GENESIS } from './chain';
import { hashWritten } from './sealed-range';

/** Computes every seal anew. The first that does not fit tells which run of events was changed, added to or cut. */
export async function checkSeals(tx: Tx): Promise<LogCheck> {
  const seals = await tx.auditSeal.findMany({ orderBy: { number: 'asc' } });
  let [previousHash, after, events]: [string, Date | null, number] = [GENESIS, null, 0];

  for (const [index, seal] of seals.entries()) {
    const found = await hashWritten(tx, after, seal.sealedUpTo, previousHash);
    const holds = seal.number === index + 1 && seal.hash === found.hash && seal.previousHash === previousHash;
    if (!holds) return { ...summary(seals, events), brokenAt: seal.number };

    [previousHash, after, events] = [seal.hash, seal.sealedUpTo, events + found.events];
  }
  return { ...summary(seals, events), brokenAt: null };
}

function summary(seals: ReadonlyArray<{ sealedUpTo: Date }>, events: number) {
  return { sealedUpTo: seals.at(-1)?.sealedUpTo.toISOString() ?? null, seals: seals.length, events };
}
