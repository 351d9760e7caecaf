import { ofTotal } from '@/lib/core/words';
import { ENOUGH } from './enough';
import { openStages, type EvidenceRule } from './rule';

const OFTEN = 0.3;

export const skipped: EvidenceRule = {
  id: 'often_skipped',
  why: 'What a third of the deals leave out isn’t a step of the way, and every figure about it is about the others only.',
  judge: (stages, evidence) =>
    openStages(stages).flatMap((stage) => {
      const { beyond = 0, skipped: passedBy = 0 } = evidence.stages[stage.key] ?? {};
      if (beyond < ENOUGH || passedBy / beyond < OFTEN) return [];
      const message = `${ofTotal(passedBy, beyond)} deals passed it by`;
      return [{ stage, part: null, message, remedy: 'Join it with its neighbour, or make it a criterion there.' }];
    }),
};
