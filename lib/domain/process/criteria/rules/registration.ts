import type { RegistrationCriterion } from '@/lib/domain/process/criteria/vocabulary';
import { REGISTRATION_APPROVED } from './facts';
import { noProblem, type KindRules } from './kind';

export const registration: KindRules<RegistrationCriterion> = {
  holds: (_criterion, _stageKey, { met }) => met.has(REGISTRATION_APPROVED),
  problem: noProblem,
  words: () => 'Registration approved',
};
