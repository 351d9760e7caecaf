import type { ProgrammeTerms } from '@/lib/domain/registrations/programme/vocabulary';
import type { ConflictClass } from '@/lib/domain/registrations/vocabulary';

/** Shares of the promised time, in percent, at which people are told. */
export const STEPS = [50, 80, 100] as const;
export type Step = (typeof STEPS)[number];

/** The last of them that has been reached; `leftMs` is negative once it is late. */
export function stepReached({ leftMs, totalMs }: { leftMs: number; totalMs: number }): Step | null {
  const used = (1 - leftMs / totalMs) * 100;
  return STEPS.findLast((step) => used >= step) ?? null;
}

type Judged = { conflict: ConflictClass; baseMinor: bigint };
type AutoTerms = Pick<ProgrammeTerms, 'autoApproveMinor'>;

/** Whether nobody needs to look at it: it resembles nothing, and is worth no more than the programme lets pass. */
export function isApprovedByItself({ conflict, baseMinor }: Judged, { autoApproveMinor }: AutoTerms): boolean {
  return conflict === 'clean' && autoApproveMinor !== null && baseMinor <= BigInt(autoApproveMinor);
}

/** Whether one that is late is approved, for nobody found anything against it in time. */
export function isApprovedLate(
  { conflict }: Pick<Judged, 'conflict'>,
  step: Step,
  { lateClean }: Pick<ProgrammeTerms, 'lateClean'>,
): boolean {
  return step === 100 && lateClean === 'approve' && conflict === 'clean';
}
