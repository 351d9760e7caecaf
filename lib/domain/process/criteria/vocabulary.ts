import type { OwnerRole } from '@/lib/domain/process/vocabulary';

/** What a field must satisfy; `filled` asks only that there is something. */
export const PREDICATES = [
  { value: 'filled', label: 'is filled in', operand: false },
  { value: 'equals', label: 'is', operand: true },
  { value: 'at_least', label: 'is at least', operand: true },
  { value: 'at_most', label: 'is at most', operand: true },
  { value: 'in_future', label: 'is not in the past', operand: false },
  { value: 'contains', label: 'contains', operand: true },
] as const;
export type Predicate = (typeof PREDICATES)[number]['value'];

export const EVIDENCE_KINDS = [
  { value: 'none', label: 'Just ticked' },
  { value: 'note', label: 'With a note' },
  { value: 'link', label: 'With a link' },
  { value: 'file', label: 'With a file' },
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]['value'];

/** Every kind of criterion, in the order in which they are offered. */
export const CRITERION_KINDS = [
  { value: 'field', label: 'Field', purpose: 'A field is filled in, or satisfies a condition' },
  { value: 'checklist', label: 'Checklist item', purpose: 'Somebody confirms it, where asked with evidence' },
  { value: 'document', label: 'Document', purpose: 'A file is attached' },
  { value: 'approval', label: 'Approval', purpose: 'Somebody with a role agrees' },
  { value: 'activity', label: 'Activity', purpose: 'An activity of this stage is done' },
  { value: 'certification', label: 'Certification', purpose: 'The seller holds a certificate' },
  { value: 'registration', label: 'Registration', purpose: 'The deal was registered and approved' },
  { value: 'record', label: 'Quote or order', purpose: 'A quote or an order has reached a state' },
] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number]['value'];

/** Records of later areas that a criterion may wait for, with the states that they go through. */
export const RECORDS = [
  {
    value: 'quote',
    label: 'Quote',
    states: [
      { value: 'sent', label: 'sent' },
      { value: 'accepted', label: 'accepted' },
    ],
  },
  {
    value: 'order',
    label: 'Order',
    states: [
      { value: 'confirmed', label: 'confirmed' },
      { value: 'shipped', label: 'shipped' },
      { value: 'delivered', label: 'delivered' },
    ],
  },
] as const;
export type RecordName = (typeof RECORDS)[number]['value'];

/** Its key is stable across versions, and one of a kind among all criteria of its stage. */
type Common = { key: string; label: string; hint: string };

/** A deal field that must be filled, or satisfy a condition. Amounts compare in whole units of the deal's currency. */
export type FieldCriterion = Common & { kind: 'field'; field: string; predicate: Predicate; operand: string };

/** Something a person confirms, where asked with evidence. */
export type ChecklistCriterion = Common & { kind: 'checklist'; evidence: EvidenceKind };

export type DocumentCriterion = Common & { kind: 'document' };

export type ApprovalCriterion = Common & { kind: 'approval'; role: OwnerRole };

/** Names an activity of the same stage by its key. */
export type ActivityCriterion = Common & { kind: 'activity'; activity: string };

/** Held by the deal's owner; where the partner's side has none, by anybody of the partner. */
export type CertificationCriterion = Common & { kind: 'certification'; certification: string };

export type RegistrationCriterion = Common & { kind: 'registration' };

export type RecordCriterion = Common & { kind: 'record'; record: RecordName; state: string };

/** What must hold before a deal enters or leaves a stage. */
export type Criterion =
  | FieldCriterion
  | ChecklistCriterion
  | DocumentCriterion
  | ApprovalCriterion
  | ActivityCriterion
  | CertificationCriterion
  | RegistrationCriterion
  | RecordCriterion;

export type CriterionOf<Kind extends CriterionKind> = Extract<Criterion, { kind: Kind }>;
