import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { Chain, type SealedEvent } from './chain';

/** Events at a time: a run may be as long as a day's import. */
const BATCH = 2_000;

/**
 * What was written after one instant and up to another. Ids carry the instant at which a row was written, unlike its
 * `createdAt`, which an import sets to when the thing itself happened.
 */
export async function hashWritten(tx: Tx, after: Date | null, upTo: Date, previousHash: string) {
  const chain = new Chain(previousHash);
  let from = after ? firstIdAfter(after) : '00000000-0000-0000-0000-000000000000';

  for (;;) {
    const events: ReadonlyArray<SealedEvent> = await tx.event.findMany({
      where: { id: { gte: from, lt: firstIdAfter(upTo) } },
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    chain.add(events);
    const last = events.at(-1);
    if (!last || events.length < BATCH) return chain.close();
    from = nextId(last.id);
  }
}

/** The smallest version 7 id of the millisecond after this instant. */
function firstIdAfter(instant: Date): string {
  const ms = (instant.getTime() + 1).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-0000-0000-000000000000`;
}

function nextId(id: string): string {
  const next = (BigInt(`0x${id.replaceAll('-', '')}`) + 1n).toString(16).padStart(32, '0');
  return [next.slice(0, 8), next.slice(8, 12), next.slice(12, 16), next.slice(16, 20), next.slice(20)].join('-');
}
