import type { StageKind, StageView } from '@/lib/domain/process/vocabulary';

/** Open stages come first, in the order in which a deal goes; then how it ends. */
const GROUPS: Readonly<Record<StageKind, number>> = { open: 0, won: 1, lost: 2 };

type Placed = Pick<StageView, 'key' | 'kind'>;

/** The list with one stage at another place. Beyond its own kind it stops at the edge. */
export function moveStage<Stage extends Placed>(
  stages: ReadonlyArray<Stage>,
  key: string,
  place: number,
): ReadonlyArray<Stage> {
  const moved = stages.find((stage) => stage.key === key);
  if (!moved) return stages;

  const others = stages.filter((stage) => stage.key !== key);
  return grouped([...others.slice(0, place), moved, ...others.slice(place)]);
}

/** The list with a new stage right behind another, or at the end of its kind. */
export function insertStage<Stage extends Placed>(
  stages: ReadonlyArray<Stage>,
  added: Stage,
  after: string | null,
): ReadonlyArray<Stage> {
  const at = after === null ? -1 : stages.findIndex(({ key }) => key === after);
  const place = at === -1 ? stages.length : at + 1;
  return grouped([...stages.slice(0, place), added, ...stages.slice(place)]);
}

/** Open stages first, then how it ends; within each the order stays. */
export function grouped<Stage extends Placed>(stages: ReadonlyArray<Stage>): ReadonlyArray<Stage> {
  return stages.toSorted((one, other) => GROUPS[one.kind] - GROUPS[other.kind]);
}
