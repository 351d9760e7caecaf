import { changesBetween } from '@/lib/domain/process/draft/rules/changes';
import { ok, refuse, type Result } from '@/lib/core/result';
import type { StageView } from '@/lib/domain/process/vocabulary';
import type { Comparison } from './vocabulary';

/** The differences between two lists of stages, gathered by stage; a removed one stands where it was. */
export function compareStages(before: ReadonlyArray<StageView>, after: ReadonlyArray<StageView>): Comparison['stages'] {
  const changes = changesBetween(before, after);
  const removed = before.filter(({ key }) => !after.some((stage) => stage.key === key));
  const all = [...after, ...removed].toSorted((one, other) => one.position - other.position);
  return all
    .map(({ key, name }) => ({ key, name, changes: changes.filter(({ stageKey }) => stageKey === key) }))
    .filter((stage) => stage.changes.length > 0);
}

type Version = { status: 'draft' | 'published' | 'retired'; retiredAt: Date | null };

/** May this version be laid to rest? Only an older one on which no open deal is left. */
export function retire(
  { status, retiredAt }: Version,
  openDeals: number,
): Result<null, 'still_current' | 'still_used' | 'retired_already'> {
  if (status !== 'retired') return refuse('still_current');
  if (retiredAt !== null) return refuse('retired_already');
  return openDeals > 0 ? refuse('still_used') : ok(null);
}
