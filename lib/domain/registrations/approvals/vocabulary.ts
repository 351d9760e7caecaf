import type { ConflictClass, DealType } from '@/lib/domain/registrations/vocabulary';

/** Groups that can be named as approvers besides single people. */
export const APPROVER_GROUPS = [
  { value: 'manager', label: 'The partner’s channel manager' },
  { value: 'channel_managers', label: 'All channel managers' },
  { value: 'admins', label: 'All administrators' },
] as const;
export type ApproverGroup = (typeof APPROVER_GROUPS)[number]['value'];

/** One step of a decision: any one of these takes it. Groups by their names, people by their ids. */
export type ApprovalLevel = { name: string; approvers: ReadonlyArray<string> };

/** "Registrations of which this holds are decided on these levels, one after the other." */
export type ApprovalRule = {
  id: string;
  name: string;
  /** In minor units of the workspace's currency, as a decimal string. Null, and empty lists, ask nothing. */
  amountFrom: string | null;
  unitsFrom: number | null;
  /** Percent. */
  discountFrom: number | null;
  dealTypes: ReadonlyArray<DealType>;
  regions: ReadonlyArray<string>;
  productIds: ReadonlyArray<string>;
  conflicts: ReadonlyArray<ConflictClass>;
  levels: ReadonlyArray<ApprovalLevel>;
};

/** Somebody who may decide at the vendor. Days as 'YYYY-MM-DD', the last one included. */
export type Approver = {
  id: string;
  name: string;
  isAdmin: boolean;
  active: boolean;
  away: { from: string; until: string; standInId: string | null } | null;
};

/** A rule with what the last twelve months would have made of it, and what is wrong with it. */
export type ApprovalRuleView = ApprovalRule & { taken: number; problems: ReadonlyArray<string> };

export type ApprovalsView = {
  rules: ReadonlyArray<ApprovalRuleView>;
  people: ReadonlyArray<{ id: string; name: string; away: boolean }>;
  /** Registrations of the last twelve months, and those that no rule takes: anybody who decides takes them alone. */
  looked: number;
  untaken: number;
  version: number;
};

export const MAX_APPROVAL_RULES = 30;
export const MAX_LEVELS = 5;

/** Where a registration stands on its way, for both sides: "step 2 of 3, Finance". */
export type StepView = { name: string; place: number; of: number };

/** One level of a registration, for the vendor. */
export type LevelView = {
  name: string;
  state: 'done' | 'now' | 'later';
  /** Who can take it; of a level that is done, who did. */
  people: ReadonlyArray<string>;
  at: string | null;
  note: string;
};

export type ApprovalView = {
  rule: string;
  levels: ReadonlyArray<LevelView>;
  mayDecide: boolean;
  /** Why the viewer may not, or why others than named may; null when there is nothing to say. */
  words: string | null;
};
