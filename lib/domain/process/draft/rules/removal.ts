import { ok, refuse, type Result } from '@/lib/core/result';
import type { StageMap } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';

type Removal = {
  stages: ReadonlyArray<StageView>;
  key: string;
  /** Where its deals belong instead; null when nobody said. */
  movedTo: string | null;
  /** By stage key, on published versions. */
  deals: Readonly<Record<string, number>>;
  stageMap: StageMap;
};

/** May this stage leave the draft? A stage that holds deals may when it is said where they belong. */
export function removeStage(removal: Removal): Result<StageMap, 'stage_not_found' | 'holds_deals' | 'wrong_target'> {
  const { stages, key, movedTo, stageMap } = removal;
  const removed = stages.find((stage) => stage.key === key);
  if (!removed) return refuse('stage_not_found');

  if (dealsBoundFor(removal) === 0) return ok(stageMap);
  if (movedTo === null) return refuse('holds_deals');

  const target = stages.find((stage) => stage.key === movedTo);
  if (!target || target.key === key || target.kind !== removed.kind) return refuse('wrong_target');

  const redirected = Object.entries(stageMap).map(([from, to]) => [from, to === key ? movedTo : to] as const);
  return ok({ ...Object.fromEntries(redirected), [key]: movedTo });
}

/** The deals in a stage, and those of removed stages that were to go there. */
export function dealsBoundFor({ key, deals, stageMap }: Pick<Removal, 'key' | 'deals' | 'stageMap'>): number {
  const sources = Object.keys(stageMap).filter((from) => stageMap[from] === key);
  return [key, ...sources].reduce((sum, from) => sum + (deals[from] ?? 0), 0);
}

/** The map once a removed stage is back: its own deals stay in it, and those of the stages that led to it go there again. */
export function restoreStage(
  stageMap: StageMap,
  { key, sources }: { key: string; sources: ReadonlyArray<string> },
): StageMap {
  const others = Object.entries(stageMap).filter(([from]) => from !== key);
  return Object.fromEntries(others.map(([from, to]) => [from, sources.includes(from) ? key : to]));
}
