import { PREDICATES } from '@/lib/domain/process/criteria/vocabulary';

/** Subjects whose answer is one of a list. The stage is meant by its key, a product by its id, all else by its value. */
export const CHOICE_SUBJECTS = [
  { value: 'stage', label: 'Stage' },
  { value: 'product_line', label: 'Product line' },
  { value: 'product', label: 'Product' },
  { value: 'deal_type', label: 'Deal type' },
  { value: 'partner_type', label: 'Partner type' },
  { value: 'tier', label: 'Partner tier' },
  { value: 'region', label: 'Partner’s region' },
] as const;
export type ChoiceSubject = (typeof CHOICE_SUBJECTS)[number]['value'];

export const CHOICE_OPERATORS = [
  { value: 'one_of', label: 'is' },
  { value: 'none_of', label: 'is not' },
] as const;
export type ChoiceOperator = (typeof CHOICE_OPERATORS)[number]['value'];

/** Whole days of 24 hours: since the deal came into its stage, since anything last happened to it. */
export const DAYS_SUBJECTS = [
  { value: 'days_in_stage', label: 'Time in this stage' },
  { value: 'days_quiet', label: 'Time without activity' },
] as const;
export type DaysSubject = (typeof DAYS_SUBJECTS)[number]['value'];

export const DAYS_OPERATORS = [
  { value: 'at_least', label: 'is at least' },
  { value: 'at_most', label: 'is at most' },
] as const;
export type DaysOperator = (typeof DAYS_OPERATORS)[number]['value'];

/** What a criterion asks of a field, and that there is nothing in it. */
export const FIELD_OPERATORS = [...PREDICATES, { value: 'empty', label: 'is empty', operand: false }] as const;
export type FieldOperator = (typeof FIELD_OPERATORS)[number]['value'];

/** What the customer did, told from outside. */
export const SIGNALS = [
  { value: 'opened', label: 'opened something' },
  { value: 'clicked', label: 'clicked a link' },
  { value: 'replied', label: 'replied' },
  { value: 'attended', label: 'attended' },
] as const;
export type SignalKind = (typeof SIGNALS)[number]['value'];

export const SIGNAL_OPERATORS = [
  { value: 'at_least', label: 'at least' },
  { value: 'fewer_than', label: 'fewer than' },
] as const;
export type SignalOperator = (typeof SIGNAL_OPERATORS)[number]['value'];

export type ChoiceCondition = {
  kind: 'choice';
  subject: ChoiceSubject;
  operator: ChoiceOperator;
  values: ReadonlyArray<string>;
};

export type DaysCondition = { kind: 'days'; subject: DaysSubject; operator: DaysOperator; days: number };

/** Amounts are decimals in whole units of `currency`; it is null for everything that is no amount. */
export type FieldCondition = {
  kind: 'field';
  field: string;
  operator: FieldOperator;
  operand: string;
  currency: string | null;
};

export type CertifiedCondition = { kind: 'certified'; certified: boolean };

export type SignalCondition = {
  kind: 'signal';
  signal: SignalKind;
  operator: SignalOperator;
  times: number;
  /** Looking back from now. */
  days: number;
};

/** A new kind answers `KindRules` in a file of its own, and how it is asked of the database beside the others in `sql`. */
export type SingleCondition = ChoiceCondition | DaysCondition | FieldCondition | CertifiedCondition | SignalCondition;
export type ConditionKind = SingleCondition['kind'];
export type ConditionOf<Kind extends ConditionKind> = Extract<SingleCondition, { kind: Kind }>;

export const MATCHES = [
  { value: 'all', label: 'all of these' },
  { value: 'any', label: 'any of these' },
] as const;
export type Match = (typeof MATCHES)[number]['value'];

export type InnerGroup = { kind: 'group'; match: Match; items: ReadonlyArray<SingleCondition> };

/** Conditions joined by and / or, with at most one level of groups inside. A group that asks nothing always holds. */
export type Condition = { kind: 'group'; match: Match; items: ReadonlyArray<SingleCondition | InnerGroup> };

/** At most this many in a group: nobody can foresee what more would match. */
export const MAX_ITEMS = 12;

export type Option = { value: string; label: string };

/** What conditions of a workspace may refer to. */
export type Surroundings = {
  /** The workspace's own. */
  currency: string;
  /** Its units for one of each currency, as decimals; its own is '1'. */
  rates: Readonly<Record<string, string>>;
  choices: Readonly<Record<ChoiceSubject, ReadonlyArray<Option>>>;
};
