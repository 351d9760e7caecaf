import type { StageKind } from '@/lib/domain/process/vocabulary';

/** In place of a stage: deals in it stay on the version they are on. */
export const STAY = 'stay';

/** From the key of a stage to the key of its stage in the new version, or STAY. A stage that is not named stays. */
export type AdoptionPlan = Readonly<Record<string, string>>;

export type AdoptionStage = { key: string; name: string; kind: StageKind; position: number };

/** A deal that would be past a criterion that it does not meet. */
export type LackingDeal = { id: string; number: number; title: string; missing: ReadonlyArray<string> };

/** One stage of the older versions with the open deals in it. */
export type AdoptionRow = {
  stage: AdoptionStage;
  deals: number;
  /** Where they would go: as planned, or as suggested where nothing is planned. */
  to: string;
  wouldMiss: number;
};

export type AdoptionPreview = {
  toNumber: number;
  fromNumbers: ReadonlyArray<number>;
  /** The new version's, where deals may go. */
  targets: ReadonlyArray<AdoptionStage>;
  rows: ReadonlyArray<AdoptionRow>;
  deals: number;
  moving: number;
  /** The first of those that would miss something. */
  lacking: ReadonlyArray<LackingDeal>;
  wouldMiss: number;
};

export const ADOPTION_STATUSES = ['queued', 'running', 'done', 'failed', 'undoing', 'undone'] as const;
export type AdoptionStatus = (typeof ADOPTION_STATUSES)[number];

/** Deals that were not moved, by why. */
export type Skipped = { reason: string; deals: number };

export type AdoptionView = {
  id: string;
  processId: string;
  toNumber: number;
  status: AdoptionStatus;
  total: number;
  moved: number;
  skipped: number;
  stages: ReadonlyArray<{ key: string; name: string; moved: number; total: number }>;
  reasons: ReadonlyArray<Skipped>;
  startedByName: string;
  createdAt: string;
  finishedAt: string | null;
  failure: string | null;
  /** Whether the deals can be put back. */
  canUndo: boolean;
};

/** For so many days deals can be put back to the version they came from. */
export const UNDO_DAYS = 30;
