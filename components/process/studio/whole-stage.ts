import type { WholeStage } from '@/lib/domain/process/draft/schema';
import { PART_LABELS, type StagePart, type StudioView } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';

/** A stage as it stood in the draft, with all that is needed to put it back. */
export type KeptStage = { stage: StageView; place: number; sources: ReadonlyArray<string> };

export function keptStage({ stages, draft }: StudioView, stage: StageView): KeptStage {
  const bound = Object.entries(draft?.stageMap ?? {}).filter(([, to]) => to === stage.key);
  return { stage, place: stages.indexOf(stage), sources: bound.map(([from]) => from) };
}

/** What the stage says, without what tells one row from another. */
export function wholeStage(stage: StageView): WholeStage {
  const said = Object.fromEntries(PARTS.map((part) => [part, stage[part]]));
  // All parts are there by their list; the type of an object made from entries can't say so.
  return { key: stage.key, kind: stage.kind, ...said } as WholeStage;
}

export function saysTheSame(one: StageView, other: StageView): boolean {
  return JSON.stringify(wholeStage(one)) === JSON.stringify(wholeStage(other));
}

const PARTS = Object.keys(PART_LABELS) as ReadonlyArray<StagePart>;
