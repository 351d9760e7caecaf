import { factKey } from '@/lib/domain/process/criteria/rules/facts';
import type { GateEvidence } from '@/lib/domain/process/lint/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { wentBeyond, type DealPath } from './paths';
import type { Refusals } from './refusals';
import type { Asked } from './scope';

/** Of every exit criterion that a version asks: deals of that version that went on past it, and deals that it stopped. */
export function gatesFrom(
  { versions }: Asked,
  paths: ReadonlyArray<DealPath>,
  refusals: ReadonlyArray<Refusals>,
): Readonly<Record<string, GateEvidence>> {
  const gates: Record<string, GateEvidence> = {};
  for (const { id, stages } of versions) {
    const own = paths.filter(({ versionId }) => versionId === id);
    for (const stage of stages.filter(({ kind }) => kind === 'open'))
      addStage(gates, stage, passedIn(own, stage, stages));
  }
  for (const { stageKey, criterionKey, deals } of refusals) {
    const gate = gates[factKey(stageKey, criterionKey)];
    if (gate) gate.refused = deals;
  }
  return gates;
}

function passedIn(paths: ReadonlyArray<DealPath>, stage: StageView, stages: ReadonlyArray<StageView>): number {
  return paths
    .filter((path) => path.visited.has(stage.key) && wentBeyond(path, stage, stages))
    .reduce((sum, { deals }) => sum + deals, 0);
}

function addStage(gates: Record<string, GateEvidence>, { key, criteria }: StageView, passed: number): void {
  for (const criterion of criteria) {
    const gate = (gates[factKey(key, criterion.key)] ??= { passed: 0, refused: 0 });
    gate.passed += passed;
  }
}
