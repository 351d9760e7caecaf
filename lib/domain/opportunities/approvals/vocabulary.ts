import type { OwnerRole } from '@/lib/domain/process/vocabulary';

export const VERDICTS = ['approved', 'declined'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The latest request for one criterion of a deal, and what became of it. */
export type Approval = {
  id: string;
  role: OwnerRole;
  note: string;
  askedBy: string;
  askedAt: string;
  /** Null while nobody has decided. */
  verdict: Verdict | null;
  answer: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** Waits for this viewer. */
  mayDecide: boolean;
};

/** A request that waits for this viewer, on their page of things to do. */
export type WaitingApproval = {
  id: string;
  opportunityId: string;
  title: string;
  partnerName: string;
  label: string;
  askedBy: string;
  askedAt: string;
  amountMinor: string;
  currency: string;
};
