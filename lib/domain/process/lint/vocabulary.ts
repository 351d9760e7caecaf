import type { StagePart } from '@/lib/domain/process/draft/vocabulary';
import type { OwnerRole, StageView } from '@/lib/domain/process/vocabulary';

/** What a click does about a finding, by the commands that people edit with themselves. */
export type Fix = { label: string } & (SavePart | { kind: 'mark_reviewed' } | ({ kind: 'explain' } & Explanation));

type SavePart = {
  [Part in StagePart]: { kind: 'save_part'; stageKey: string; part: Part; value: StageView[Part] };
}[StagePart];

/** A word of the trade, and what it means here. */
export type Explanation = { term: string; meaning: string };

/** Something about a draft that stops publishing, or only advises. It says where it is, why it matters and what to do. */
export type Finding = {
  /** Of the rule that found it. */
  rule: string;
  weight: 'stop' | 'hint';
  /** Null when it is about the process as a whole. */
  stageKey: string | null;
  stageName: string | null;
  part: StagePart | null;
  criterionKey: string | null;
  message: string;
  why: string;
  remedy: string;
  /** Null where a person has to think first. */
  fix: Fix | null;
};

/** What a rule that needs no history looks at. */
export type LintDraft = {
  stages: ReadonlyArray<StageView>;
  /** Words that the process explains. */
  terms: ReadonlyArray<string>;
  /** 'YYYY-MM-DD': when somebody last said that it is right, or published it. Null: it is being written. */
  reviewedOn: string | null;
  today: string;
};

/** What the deals of the last two years say about a stage, by its key. */
export type StageEvidence = {
  /** Deals that were ever here and are decided, and those of them that were won. */
  closed: number;
  won: number;
  /** Deals that left it, and those that were lost right from here. */
  left: number;
  lostHere: number;
  /** Days here of those that left: a quarter, half and three quarters of them needed no more. */
  quartiles: readonly [number, number, number] | null;
  /** Days that eight in ten won deals needed no more than. */
  wonP80: number | null;
  /** Deals that got beyond it, and those of them that never were here. */
  beyond: number;
  skipped: number;
  /** Deals that went on from here and whose fields were recorded; by field, how many had it by then. */
  recorded: number;
  known: Readonly<Record<string, number>>;
};

/** Of one criterion, under `stage/criterion`: deals that passed its gate while it was asked, and deals that it stopped. */
export type GateEvidence = { passed: number; refused: number };

/** Everything that the rules from history read. Made by SQL once, so that they can be asked anew at every keystroke. */
export type Evidence = {
  stages: Readonly<Record<string, StageEvidence>>;
  gates: Readonly<Record<string, GateEvidence>>;
  lost: { deals: number; withoutReason: number };
  /** People who can sign in, by role. */
  people: Readonly<Partial<Record<OwnerRole, number>>>;
};

/** How much a process asks of those who use it, from 0 to 100, and what makes it up. */
export type Complexity = { score: number; parts: ReadonlyArray<ComplexityPart> };

export type ComplexityPart = {
  label: string;
  /** What is counted, and the points that it adds. */
  count: number;
  points: number;
  /** The most points that it can add. */
  most: number;
};

/** The score of another process, or of an older version of this one. */
export type ComplexityOf = { processId: string; name: string; number: number; score: number };

export type Comparison = {
  /** Published versions of this process, newest first. */
  versions: ReadonlyArray<ComplexityOf>;
  /** The newest published version of the others, least complex first. */
  others: ReadonlyArray<ComplexityOf>;
};

export type LintView = {
  findings: ReadonlyArray<Finding>;
  evidence: Evidence;
  complexity: Complexity;
  comparison: Comparison;
};
