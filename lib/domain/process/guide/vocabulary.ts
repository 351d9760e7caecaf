import type { Change } from '@/lib/domain/process/draft/vocabulary';
import type { OwnerRole, StageKind } from '@/lib/domain/process/vocabulary';

export type GuideCriterion = { label: string; hint: string; words: string };
export type GuideActivity = {
  title: string;
  how: string;
  links: ReadonlyArray<{ label: string; url: string }>;
  /** "Partner seller, required, within 2 working days" */
  words: string;
  /** Of the role that the guide is for. */
  isMine: boolean;
};

export type GuideStage = {
  key: string;
  name: string;
  kind: StageKind;
  definition: string;
  buyerMilestone: string;
  journeyStep: string | null;
  /** Whether the role owns deals here. */
  isMine: boolean;
  targetDays: number | null;
  maxDays: number | null;
  toEnter: ReadonlyArray<GuideCriterion>;
  toLeave: ReadonlyArray<GuideCriterion>;
  activities: ReadonlyArray<GuideActivity>;
  content: ReadonlyArray<{ label: string; url: string }>;
  tools: ReadonlyArray<string>;
  lostReasons: ReadonlyArray<string>;
};

/** A published version as what a role has to know of it. */
export type Guide = {
  process: { id: string; name: string; description: string };
  number: number;
  publishedAt: string | null;
  notes: string;
  role: OwnerRole;
  stages: ReadonlyArray<GuideStage>;
  glossary: ReadonlyArray<{ term: string; meaning: string }>;
  /** What the version before said differently, as far as it concerns the role. */
  changes: ReadonlyArray<Change>;
  /** When whoever asks said that they have read it. */
  readAt: string | null;
};

/** A version that changed something for a person who has not said yet that they read it. */
export type Unread = {
  processId: string;
  name: string;
  number: number;
  publishedAt: string;
  notes: string;
  changes: ReadonlyArray<Change>;
};

export type Readers = ReadonlyArray<{
  partner: string;
  people: ReadonlyArray<{ name: string; readAt: string | null }>;
}>;
