export type WaitingRegistration = {
  id: string;
  number: number;
  company: string;
  partnerName: string;
  amountMinor: string;
  currency: string;
  dealType: string;
  conflict: string;
  dueAt: string;
  pausedAt: string | null;
  question: string | null;
};

export type PushReason = 'protection_ends' | 'over_maximum' | 'step_late' | 'step_today' | 'no_step';

/** An open deal that needs somebody to do something, and why. */
export type PushDeal = {
  id: string;
  number: number;
  title: string;
  partnerName: string;
  amountMinor: string;
  currency: string;
  stageName: string;
  stageKey: string;
  position: number;
  openStages: number;
  days: number;
  targetDays: number | null;
  maxDays: number | null;
  nextStep: string | null;
  nextStepDue: string | null;
  protectedUntil: string | null;
  reason: PushReason | null;
};

export type DecidedRegistration = {
  id: string;
  company: string;
  partnerName: string;
  amountMinor: string;
  currency: string;
  status: string;
  decidedAt: string;
  protectedUntil: string | null;
};

/** What waits for this person today, oldest deadline first. */
export type Home = {
  now: string;
  today: string;
  timeZone: string;
  currency: string;
  toDecide: ReadonlyArray<WaitingRegistration>;
  waitingForPartner: ReadonlyArray<WaitingRegistration>;
  deals: ReadonlyArray<PushDeal>;
  decided: ReadonlyArray<DecidedRegistration>;
  openDeals: number;
  openMinor: string;
};

/** By key of the navigation's entries. */
export type Waiting = { home: number; registrations: number };
