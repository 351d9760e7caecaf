import type { Finding } from '@/lib/domain/process/lint/vocabulary';
import type { StageKind, StageView } from '@/lib/domain/process/vocabulary';

export const MAX_STAGES = 20;

/** The parts of a stage that are edited; its key and kind stay. */
export type StagePart =
  | 'name'
  | 'definition'
  | 'journeyStep'
  | 'buyerMilestone'
  | 'ownerRole'
  | 'probability'
  | 'forecastCategory'
  | 'targetDays'
  | 'maxDays'
  | 'transitions'
  | 'lostReasons'
  | ListPart;

/** The parts that are lists of things with a key. */
export type ListPart = 'criteria' | 'entryCriteria' | 'activities' | 'timers' | 'tools' | 'content';

export const PART_LABELS: Readonly<Record<StagePart, string>> = {
  name: 'Name',
  definition: 'What is true here',
  journeyStep: 'Buyer’s step',
  buyerMilestone: 'Buyer milestone',
  ownerRole: 'Who owns it',
  probability: 'Win chance',
  forecastCategory: 'Forecast',
  targetDays: 'Target',
  maxDays: 'At most',
  transitions: 'Where deals may go',
  criteria: 'Criterion',
  entryCriteria: 'Entry criterion',
  activities: 'Activity',
  timers: 'When it takes too long',
  tools: 'Tool',
  content: 'Content',
  lostReasons: 'Lost reason',
};

const WORDS: ReadonlyArray<StagePart> = ['name', 'definition', 'journeyStep', 'buyerMilestone', 'ownerRole', 'content'];

const WORK: ReadonlyArray<StagePart> = ['criteria', 'entryCriteria', 'activities', 'timers', 'tools', 'transitions'];

/** What can be said of each kind of stage. How a deal ended has neither a chance nor a clock. */
export const PARTS_BY_KIND: Readonly<Record<StageKind, ReadonlyArray<StagePart>>> = {
  open: [...WORDS, 'probability', 'forecastCategory', 'targetDays', 'maxDays', ...WORK],
  won: [...WORDS, 'entryCriteria', 'activities', 'transitions'],
  lost: [...WORDS, 'lostReasons', 'transitions'],
};

/** One difference to the published version, in words; null where there is nothing on that side. */
export type Change = {
  stageKey: string;
  stageName: string;
  part: StagePart | 'stage' | 'place';
  what: string;
  before: string | null;
  after: string | null;
};

/** From the key of a removed stage to the key of the stage that its deals belong to instead. */
export type StageMap = Readonly<Record<string, string>>;

export type StudioView = {
  process: {
    id: string;
    name: string;
    description: string;
    productLines: ReadonlyArray<string>;
    partnerTypes: ReadonlyArray<string>;
    isArchived: boolean;
    version: number;
    /** Of a variant: the process that it follows. */
    parent: { id: string; name: string } | null;
  };
  /** Of a variant: the version of its parent that the stages shown were made from. */
  follows: { number: number; stages: ReadonlyArray<StageView> } | null;
  /** Words of this process and what they mean. */
  glossary: ReadonlyArray<{ term: string; meaning: string }>;
  /** The processes that follow this one. */
  variants: ReadonlyArray<{ id: string; name: string }>;
  draft: { number: number; version: number; savedAt: string; stageMap: StageMap } | null;
  published: { number: number; publishedAt: string | null; notes: string } | null;
  /** The draft's; where there is none, the newest published version's. */
  stages: ReadonlyArray<StageView>;
  publishedStages: ReadonlyArray<StageView>;
  findings: ReadonlyArray<Finding>;
  changes: ReadonlyArray<Change>;
  /** By stage key, on whichever version they are. */
  deals: Readonly<Record<string, number>>;
  openDeals: ReadonlyArray<{ number: number; deals: number }>;
  /** By stage key: deals that somebody let leave it although something was missing. */
  letThrough: Readonly<Record<string, number>>;
};

export type VersionRow = {
  number: number;
  status: 'draft' | 'published' | 'retired';
  notes: string;
  at: string;
  author: string | null;
  /** When it was laid to rest; null: it was not. */
  retiredAt: string | null;
  stages: number;
  openDeals: number;
};

/** What somebody else did to a draft. No parts: the stage itself was added, moved or removed. */
export type DraftEdit = { id: string; by: string; at: string; stageKey: string | null; parts: Array<string> };

export type DraftWatch = {
  /** Null when there is no draft any more. */
  version: number | null;
  edits: Array<DraftEdit>;
};
