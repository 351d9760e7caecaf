import type { CertifiedCondition } from '@/lib/domain/process/conditions/vocabulary';
import type { KindRules } from './kind';

export const certified: KindRules<CertifiedCondition> = {
  holds: ({ certified: asked }, { partner }) => partner.certified === asked,
  problem: () => null,
  words: ({ certified: asked }) => `the partner is ${asked ? 'certified' : 'not certified'}`,
};
