import { findField } from '@/lib/domain/process/fields';
import type {
  ChecklistCriterion,
  EvidenceKind,
  FieldCriterion,
  Predicate,
  StageView,
  TemplateKey,
} from '@/lib/domain/process/vocabulary';

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

type OpenStage = Omit<StageDesign, 'kind' | 'lostReasons'>;

export function open(stage: OpenStage): StageDesign {
  return { ...stage, kind: 'open', lostReasons: [] };
}

type EndStage = Pick<StageDesign, 'key' | 'name' | 'definition' | 'buyerMilestone' | 'ownerRole'>;

const NO_CLOCK = { targetDays: null, maxDays: null, criteria: [] };

export function won(stage: EndStage): StageDesign {
  return { ...stage, ...NO_CLOCK, kind: 'won', probability: 100, forecastCategory: 'closed', lostReasons: [] };
}

/** The reasons are the same in every template, so that lost deals can be compared across processes. */
export function lost(stage: EndStage): StageDesign {
  return {
    ...stage,
    ...NO_CLOCK,
    kind: 'lost',
    probability: 0,
    forecastCategory: 'omitted',
    lostReasons: LOST_REASONS,
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
