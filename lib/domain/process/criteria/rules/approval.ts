import type { ApprovalCriterion } from '@/lib/domain/process/criteria/vocabulary';
import { OWNER_ROLES } from '@/lib/domain/process/vocabulary';
import { proofKey } from './facts';
import { noProblem, type KindRules } from './kind';

export const approval: KindRules<ApprovalCriterion> = {
  holds: ({ key }, stageKey, { met }) => met.has(proofKey('approval', stageKey, key)),
  problem: noProblem,
  words: ({ role }) => `Approved by ${OWNER_ROLES.find(({ value }) => value === role)?.label.toLowerCase() ?? role}`,
};
