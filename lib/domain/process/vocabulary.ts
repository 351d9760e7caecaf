/** Words of the process that screens use without carrying a parser along. */
export const STAGE_KINDS = ['open', 'won', 'lost'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

export const FORECAST_CATEGORIES = [
  { value: 'pipeline', label: 'Pipeline' },
  { value: 'best_case', label: 'Best case' },
  { value: 'commit', label: 'Commit' },
  { value: 'closed', label: 'Closed' },
  { value: 'omitted', label: 'Omitted' },
] as const;
export type ForecastCategory = (typeof FORECAST_CATEGORIES)[number]['value'];

export const OWNER_ROLES = [
  { value: 'partner_seller', label: 'Partner seller' },
  { value: 'partner_admin', label: 'Partner admin' },
  { value: 'channel_manager', label: 'Channel manager' },
  { value: 'vendor_admin', label: 'Channel operations' },
  { value: 'executive', label: 'Executive' },
] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number]['value'];

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
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]['value'];

/** A deal field that must be filled, or satisfy a condition. Amounts compare in whole units of the deal's currency. */
export type FieldCriterion = {
  kind: 'field';
  key: string;
  label: string;
  hint: string;
  field: string;
  predicate: Predicate;
  operand: string;
};

/** Something a person confirms, where asked with evidence. */
export type ChecklistCriterion = {
  kind: 'checklist';
  key: string;
  label: string;
  hint: string;
  evidence: EvidenceKind;
};

/** What must hold before a deal leaves a stage. Its key is stable across versions. */
export type Criterion = FieldCriterion | ChecklistCriterion;

/** A stage as every screen and rule sees it. */
export type StageView = {
  id: string;
  key: string;
  name: string;
  position: number;
  kind: StageKind;
  definition: string;
  buyerMilestone: string;
  ownerRole: OwnerRole;
  /** Percent, 0 to 100. */
  probability: number;
  forecastCategory: ForecastCategory;
  targetDays: number | null;
  maxDays: number | null;
  criteria: ReadonlyArray<Criterion>;
  lostReasons: ReadonlyArray<string>;
};

export const TEMPLATE_KEYS = ['it_channel', 'manufacturing_channel', 'blank'] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];
