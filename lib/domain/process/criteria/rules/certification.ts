import type { CertificationCriterion } from '@/lib/domain/process/criteria/vocabulary';
import { certificationKey } from './facts';
import type { KindRules } from './kind';

export const certification: KindRules<CertificationCriterion> = {
  holds: ({ certification: name }, _stageKey, { met }) => met.has(certificationKey(name)),
  problem: ({ certification: name }) =>
    name.trim() === '' ? { at: 'certification', message: 'Write the name of the certificate.' } : null,
  words: ({ certification: name }) => `Seller certified for ${name}`,
};
