import { changesBetween } from '@/lib/domain/process/draft/rules/changes';
import type { Change, StagePart } from '@/lib/domain/process/draft/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';

/** One thing that a variant says itself. */
export type OwnLine =
  | { kind: 'part'; stageKey: string; stageName: string; part: StagePart; what: string }
  | { kind: 'added' | 'left_out'; stageKey: string; stageName: string }
  | { kind: 'order' };

/** In what a variant differs from its parent: parts, stages of its own, stages that it left out, its order. */
export function ownLines(parent: ReadonlyArray<StageView>, own: ReadonlyArray<StageView>): ReadonlyArray<OwnLine> {
  const lines = changesBetween(parent, own).map(lineOf);
  return lines.filter((line, index) => lines.findIndex((one) => nameOf(one) === nameOf(line)) === index);
}

function lineOf({ stageKey, stageName, part, what, before }: Change): OwnLine {
  if (part === 'place') return { kind: 'order' };
  if (part === 'stage') return { kind: before === null ? 'added' : 'left_out', stageKey, stageName };
  return { kind: 'part', stageKey, stageName, part, what };
}

/** A list with three changes in it is one part that differs. */
export function nameOf(line: OwnLine): string {
  if (line.kind === 'order') return 'order';
  return line.kind === 'part' ? `${line.stageKey}.${line.part}` : `${line.stageKey} ${line.kind}`;
}
