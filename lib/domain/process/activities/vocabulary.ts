import type { OwnerRole } from '@/lib/domain/process/vocabulary';

export type ActivityLink = { label: string; url: string };

/** What somebody does while a deal is in a stage: opening the stage makes a task of it. */
export type Activity = {
  /** Stable across versions, one of a kind in its stage. */
  key: string;
  title: string;
  performer: OwnerRole;
  /** How it is done, in Markdown. */
  how: string;
  links: ReadonlyArray<ActivityLink>;
  /** Advised only, where not. */
  required: boolean;
  /** Working days after the deal came in; null: no date. */
  dueDays: number | null;
};
