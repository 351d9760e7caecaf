import type { OwnerRole } from '@/lib/domain/process/vocabulary';

/** Something to do for a deal. Days are 'YYYY-MM-DD', instants ISO strings. */
export type TaskView = {
  id: string;
  opportunityId: string;
  deal: string;
  partnerName: string;
  title: string;
  /** How it is done, in Markdown. */
  how: string;
  links: ReadonlyArray<{ label: string; url: string }>;
  /** From an activity of its stage, from a play, or written down by somebody. */
  origin: 'activity' | 'play' | 'person';
  performer: OwnerRole;
  assignee: { id: string; name: string } | null;
  required: boolean;
  dueOn: string | null;
  doneAt: string | null;
  doneBy: string | null;
  /** Null unless it was left undone: why. */
  skipped: string | null;
  version: number;
  /** Whether whoever looks may do it. */
  mayDo: boolean;
};

export const TASK_SCOPES = [
  { value: 'mine', label: 'mine' },
  { value: 'all', label: 'everyone’s' },
] as const;
export type TaskScope = (typeof TASK_SCOPES)[number]['value'];

export type MyTasks = { today: string; tasks: ReadonlyArray<TaskView>; more: boolean };

/** When it is due, as a list is divided. */
export type DueGroup = 'late' | 'today' | 'week' | 'later' | 'undated';
