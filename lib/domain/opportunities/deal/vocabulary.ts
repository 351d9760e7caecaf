import type { Approval } from '@/lib/domain/opportunities/approvals/vocabulary';
import type { Card } from '@/lib/domain/opportunities/vocabulary';
import type { ShownReason } from '@/lib/domain/process/journeys/vocabulary';
import type { StageKind } from '@/lib/domain/process/vocabulary';

export type Named = { id: string; name: string };

export const FIELD_TYPES = [
  'money',
  'date',
  'text',
  'long_text',
  'email',
  'number',
  'link',
  'choice',
  'yes_no',
] as const;

/** A field as a form needs it, with its value as it is kept. */
export type FieldView = {
  key: string;
  label: string;
  type: (typeof FIELD_TYPES)[number];
  hint: string;
  choices: ReadonlyArray<{ value: string; label: string }> | null;
  value: string | null;
};

/** A stage of the deal's own process version, and what the deal did there. */
export type PathStep = {
  key: string;
  name: string;
  kind: StageKind;
  position: number;
  buyerMilestone: string;
  probability: number;
  targetDays: number | null;
  maxDays: number | null;
  /** How many exit criteria. */
  criteria: number;
  lostReasons: ReadonlyArray<string>;
  /** Days spent there so far, over all visits; null where it never was. */
  days: number | null;
};

export type AidLink = { key: string; label: string; url: string };
export type ContentLinkView = AidLink & { isOutOfDate: boolean };

export type Deal = Card & {
  baseCurrency: string;
  timeZone: string;
  now: string;
  today: string;
  process: Named & { version: number };
  /** Why it has this process; null for deals older than the reasons. */
  journey: ShownReason | null;
  account: Named & { domain: string | null };
  owner: Named | null;
  products: ReadonlyArray<Named>;
  fields: ReadonlyArray<FieldView>;
  createdAt: string;
  closedAt: string | null;
  lostReason: string | null;
  lostNote: string | null;
  registration: { id: string; number: number; decidedAt: string | null } | null;
  stages: ReadonlyArray<PathStep>;
  /** What helps in the stage where it is: links to content, and tools opened with this deal's data. */
  aids: { content: ReadonlyArray<ContentLinkView>; tools: ReadonlyArray<AidLink> };
  /** Open, and this viewer may. */
  mayChange: boolean;
  /** Notes may be written on closed deals too. */
  mayWrite: boolean;
};

/** Something in the deal that would do as an answer. */
export type Evidence = { value: string; label: string; from: string };

/** What a criterion asks of people: something to fill in or show here, or something that is done elsewhere. */
export const GATE_ASKS = [
  'field',
  'tick',
  'note',
  'link',
  'file',
  'approval',
  'activity',
  'certification',
  'registration',
  'record',
] as const;
export type GateAsk = (typeof GATE_ASKS)[number];

/** An exit criterion of this deal with all that is needed to meet it on the spot. */
export type GateItem = {
  key: string;
  stageKey: string;
  stageName: string;
  label: string;
  hint: string;
  asks: GateAsk;
  /** The field to fill, for criteria that ask for one. */
  field: FieldView | null;
  /** What the field must satisfy beyond being filled: "is at least 1". */
  condition: string | null;
  met: boolean;
  metBy: string | null;
  metAt: string | null;
  note: string | null;
  link: string | null;
  /** The latest request, where an approval is asked for. */
  approval: Approval | null;
  found: ReadonlyArray<Evidence>;
};

/** The criteria from the current stage on, stage by stage, and what each stage ahead still asks in all. */
export type Gate = {
  version: number;
  stageKey: string;
  criteria: ReadonlyArray<GateItem>;
  /** The stages that the process lets this viewer move it to; what is missing for them is another question. */
  ways: ReadonlyArray<string>;
  /** May this viewer let it pass although something is missing? */
  mayOverride: boolean;
  targets: ReadonlyArray<{ stageKey: string; missing: number; of: number }>;
};

/** What a timeline can be narrowed to. */
export const TIMELINE_PARTS = [
  { value: 'moves', label: 'Moves' },
  { value: 'notes', label: 'Notes' },
  { value: 'changes', label: 'Changes' },
] as const;
export type TimelinePart = (typeof TIMELINE_PARTS)[number]['value'];

export type TimelineItem = {
  id: string;
  name: string;
  /** Null when the product did it. */
  actor: string | null;
  at: string;
  data: Record<string, unknown>;
};

export type TimelinePage = { items: ReadonlyArray<TimelineItem>; next: string | null };
