import 'server-only';
import type { Tx } from '@/lib/platform/db/client';
import { stalledAfter, stalledSince } from './rules/stalled';
import type { Scope } from './scope';
import { wonTimes } from './stage-visits';

/** By stage id, of every version: after how many days a deal there counts as stalled. */
export async function stalledDays(tx: Tx, scope: Scope): Promise<ReadonlyMap<string, number>> {
  const open = scope.stages.filter(({ kind }) => kind === 'open');
  const withoutMaximum = open.filter(({ maxDays }) => maxDays === null).map(({ key }) => key);
  const norms = await wonTimes(tx, scope, [...new Set(withoutMaximum)]);

  const known = open.map((stage) => [stage.id, stalledAfter(stage, norms.get(stage.key))] as const);
  return new Map(known.filter((entry): entry is [string, number] => entry[1] !== null));
}

/** The same as instants: who came at or before it has been there too long. */
export function sinceWhen(days: ReadonlyMap<string, number>, now: Date): ReadonlyMap<string, Date> {
  return new Map([...days].map(([stageId, count]) => [stageId, stalledSince(count, now)]));
}
