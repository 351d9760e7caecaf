import type { StageKind } from '@/lib/domain/process/vocabulary';

type Stage = { key: string; kind: StageKind };

/** How far along a stage is: its place among the open ones, from 1. */
export function glyphOf(stage: Stage, stages: ReadonlyArray<Stage>) {
  const open = stages.filter(({ kind }) => kind === 'open');
  return { kind: stage.kind, position: open.findIndex(({ key }) => key === stage.key) + 1, openStages: open.length };
}
