import type { StageDesign } from '@/lib/domain/process/templates/build';
import type { StageView } from '@/lib/domain/process/vocabulary';

/** Stages without what tells one version's rows from another's. */
export function designsOf(stages: ReadonlyArray<StageView>): ReadonlyArray<StageDesign> {
  return stages.map(({ id: _id, position: _position, ...design }) => design);
}
