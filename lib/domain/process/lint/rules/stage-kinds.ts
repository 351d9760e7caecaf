import { MAX_STAGES } from '@/lib/domain/process/draft/vocabulary';
import type { StageKind } from '@/lib/domain/process/vocabulary';
import type { StopRule } from './rule';

const NEEDED: ReadonlyArray<{ kind: StageKind; message: string; remedy: string }> = [
  { kind: 'open', message: 'There is no open stage', remedy: 'Add the stage in which deals begin.' },
  { kind: 'won', message: 'There is no won stage', remedy: 'Add a stage for deals that are won.' },
  { kind: 'lost', message: 'There is no lost stage', remedy: 'Add a stage for deals that are lost.' },
];

export const missingKinds: StopRule = {
  id: 'missing_kind',
  why: 'A deal must be able to begin, to be won and to be lost.',
  judge: (stages) =>
    NEEDED.filter(({ kind }) => !stages.some((stage) => stage.kind === kind)).map(({ message, remedy }) => ({
      stage: null,
      part: null,
      message,
      remedy,
    })),
};

export const tooManyStages: StopRule = {
  id: 'too_many_stages',
  why: 'Nobody can keep so many apart, and boards can’t show them.',
  judge: (stages) => {
    if (stages.length <= MAX_STAGES) return [];
    const remedy = `Remove some: at most ${MAX_STAGES} are possible.`;
    return [{ stage: null, part: null, message: `There are ${stages.length} stages`, remedy }];
  },
};
