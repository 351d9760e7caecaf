import type { DocumentCriterion } from '@/lib/domain/process/criteria/vocabulary';
import { proofKey } from './facts';
import { noProblem, type KindRules } from './kind';

export const document: KindRules<DocumentCriterion> = {
  holds: ({ key }, stageKey, { met }) => met.has(proofKey('document', stageKey, key)),
  problem: noProblem,
  words: () => 'Document attached',
};
