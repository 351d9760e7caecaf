import 'server-only';
import { asViewer } from '@/lib/platform/db/scope';
import { systemViewer } from '@/lib/platform/viewer';
import { GENESIS } from './chain';
import { hashWritten } from './sealed-range';

/** Longer than any transaction may take, so that nothing comes to be written into what is sealed already. */
const SETTLED_AFTER_MS = 60_000;

/** Seals what was written since the last seal and is a minute old. Answers how many events that were. */
export function sealEvents(workspaceId: string, now = new Date()): Promise<number> {
  return asViewer(systemViewer(workspaceId), 'write', async (tx) => {
    // Two workers at the same instant: the second finds the first one's seal.
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`audit:${workspaceId}`}, 0))::text`;
    const last = await tx.auditSeal.findFirst({ orderBy: { number: 'desc' } });
    const sealedUpTo = new Date(now.getTime() - SETTLED_AFTER_MS);
    if (last && last.sealedUpTo >= sealedUpTo) return 0;

    const previousHash = last?.hash ?? GENESIS;
    const { hash, events } = await hashWritten(tx, last?.sealedUpTo ?? null, sealedUpTo, previousHash);
    if (events === 0) return 0;

    const seal = { workspaceId, number: (last?.number ?? 0) + 1, sealedUpTo, events, previousHash, hash };
    await tx.auditSeal.createMany({ data: seal });
    return events;
  });
}
