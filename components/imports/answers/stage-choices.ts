import { LEFT_OUT, type Destination, type ImportOptions } from '@/lib/domain/imports/vocabulary';
import type { StageKind } from '@/lib/domain/process/vocabulary';

type Glyph = { kind: StageKind; position: number; openStages: number };

export type StageOption = { value: string; label: string; glyph: Glyph | null };

/** What a stage name can mean: a stage of the process, or which kind of stage is made of it; or its rows are left out. */
export function stageChoices(
  destination: Destination | null,
  { processes }: ImportOptions,
): ReadonlyArray<StageOption> {
  switch (destination?.kind) {
    case undefined:
      return [LEAVE_OUT];
    case 'new':
      return [...KINDS, LEAVE_OUT];
    case 'existing': {
      const stages = processes.find(({ id }) => id === destination.processId)?.stages ?? [];
      const open = stages.filter(({ kind }) => kind === 'open');
      const options = stages.map((stage) => ({
        value: stage.key,
        label: stage.name,
        glyph: { kind: stage.kind, position: open.indexOf(stage) + 1, openStages: open.length },
      }));
      return [...options, LEAVE_OUT];
    }
  }
}

const LEAVE_OUT: StageOption = { value: LEFT_OUT, label: 'Leave these rows out', glyph: null };

const KINDS: ReadonlyArray<StageOption> = [
  { value: 'open', label: 'An open stage', glyph: { kind: 'open', position: 2, openStages: 3 } },
  { value: 'won', label: 'Won, an end', glyph: { kind: 'won', position: 0, openStages: 3 } },
  { value: 'lost', label: 'Lost, an end', glyph: { kind: 'lost', position: 0, openStages: 3 } },
];
