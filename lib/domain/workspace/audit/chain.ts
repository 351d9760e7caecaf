import { createHash } from 'node:crypto';

/** An event as it is sealed. Its data is written with sorted keys, so that the order in which they were kept is nothing. */
export type SealedEvent = {
  id: string;
  name: string;
  subjectType: string;
  subjectId: string;
  partnerId: string | null;
  actorId: string | null;
  actorName: string;
  data: unknown;
  createdAt: Date;
};

/** Before the first seal there is nothing. */
export const GENESIS = '0'.repeat(64);

/** Hashes a run of events, in the order of their ids, onto the seal before it. Any number of them, a part at a time. */
export class Chain {
  #hash;
  #events = 0;

  constructor(previousHash: string) {
    this.#hash = createHash('sha256').update(previousHash);
  }

  add(events: ReadonlyArray<SealedEvent>): void {
    for (const event of events) this.#hash.update(`\n${lineOf(event)}`);
    this.#events += events.length;
  }

  close(): { hash: string; events: number } {
    return { hash: this.#hash.digest('hex'), events: this.#events };
  }
}

function lineOf({ data, createdAt, ...event }: SealedEvent): string {
  const { id, name, subjectType, subjectId, partnerId, actorId, actorName } = event;
  const parts = [id, name, subjectType, subjectId, partnerId, actorId, actorName, createdAt.toISOString()];
  return JSON.stringify([...parts, sorted(data)]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;

  const entries = Object.entries(value).map(([key, item]) => [key, sorted(item)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
