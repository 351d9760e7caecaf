import { findField } from '@/lib/domain/process/fields';
import type {
  ChecklistCriterion,
  EvidenceKind,
  FieldCriterion,
  Predicate,
} from '@/lib/domain/process/criteria/vocabulary';
import { OPEN_WAYS } from '@/lib/domain/process/transitions/vocabulary';
import type { StageView, TemplateKey } from '@/lib/domain/process/vocabulary';

/** A stage before it belongs to a process: its place is its place in the list. */
export type StageDesign = Omit<StageView, 'id' | 'position'>;

export type ProcessTemplate = {
  key: TemplateKey;
  name: string;
  /** For whom it is, in a few words. */
  purpose: string;
  stages: ReadonlyArray<StageDesign>;
};

type Condition = { predicate: Predicate; operand?: string };

/** A field to be filled in, or to satisfy a condition; the field says itself what it is for. */
export function field(
  key: string,
  label: string,
  { predicate, operand = '' }: Condition = { predicate: 'filled' },
): FieldCriterion {
  return {
    kind: 'field',
    key: snakeCase(key),
    label,
    hint: findField(key)?.hint ?? '',
    field: key,
    predicate,
    operand,
  };
}

export function checklist(
  key: string,
  label: string,
  hint: string,
  evidence: EvidenceKind = 'none',
): ChecklistCriterion {
  return { kind: 'checklist', key, label, hint, evidence };
}

/** What a stage says only where there is something to say. */
type Optional = Pick<
  StageDesign,
  'journeyStep' | 'entryCriteria' | 'transitions' | 'timers' | 'activities' | 'tools' | 'content'
>;

export const PLAIN: Optional = {
  journeyStep: null,
  entryCriteria: [],
  transitions: OPEN_WAYS,
  timers: [],
  activities: [],
  tools: [],
  content: [],
};

type OpenStage = Omit<StageDesign, 'kind' | 'lostReasons' | keyof Optional> & Partial<Optional>;

export function open(stage: OpenStage): StageDesign {
  return { ...PLAIN, ...stage, kind: 'open', lostReasons: [] };
}

type EndStage = Pick<StageDesign, 'key' | 'name' | 'definition' | 'buyerMilestone' | 'ownerRole'> & Partial<Optional>;

const NO_CLOCK = { targetDays: null, maxDays: null, criteria: [] };

export function won(stage: EndStage): StageDesign {
  return {
    ...PLAIN,
    ...NO_CLOCK,
    probability: 100,
    forecastCategory: 'closed',
    lostReasons: [],
    ...stage,
    kind: 'won',
  };
}

/** The reasons are the same in every template, so that lost deals can be compared across processes. */
export function lost(stage: EndStage): StageDesign {
  return {
    ...PLAIN,
    ...NO_CLOCK,
    probability: 0,
    forecastCategory: 'omitted',
    lostReasons: LOST_REASONS,
    ...stage,
    kind: 'lost',
  };
}

export const LOST_REASONS = [
  'No budget',
  'Price',
  'Missing function',
  'Chose a competitor',
  'Stopped answering',
  'Never a real case',
];

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
