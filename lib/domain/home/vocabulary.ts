import type { TaskView } from '@/lib/domain/opportunities/tasks/vocabulary';
import type { WaitingApproval } from '@/lib/domain/opportunities/approvals/vocabulary';

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
  /** Working time that is left, and in all; less than nothing once it is late. */
  leftMs: number;
  totalMs: number;
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
  /** Gates of deals that want this viewer's yes or no. */
  approvals: ReadonlyArray<WaitingApproval>;
  /** My tasks that are late or due today, and those of the days to come as far as there is room. */
  tasks: ReadonlyArray<TaskView>;
  waitingForPartner: ReadonlyArray<WaitingRegistration>;
  /** The most urgent first; not all of them where there are very many. */
  deals: ReadonlyArray<PushDeal>;
  /** How many deals need a push, shown or not. */
  toPush: number;
  decided: ReadonlyArray<DecidedRegistration>;
  openDeals: number;
  openMinor: string;
};

/** By key of the navigation's entries. */
export type Waiting = { home: number; registrations: number; leads: number; tasks: number };
