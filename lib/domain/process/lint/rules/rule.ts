import type { StagePart } from '@/lib/domain/process/draft/vocabulary';
import type { Evidence, Fix, LintDraft } from '@/lib/domain/process/lint/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';

/** What a rule says of one place; the rule itself knows why it matters. */
export type Said = {
  /** Null when it is about the process as a whole. */
  stage: Pick<StageView, 'key' | 'name'> | null;
  part: StagePart | null;
  criterionKey?: string;
  message: string;
  remedy: string;
  fix?: Fix;
};

type Common = {
  id: string;
  /** Why it matters, for who asks. */
  why: string;
};

/** Keeps a draft from being published, whatever else is known. */
export type StopRule = Common & { judge: (stages: ReadonlyArray<StageView>) => ReadonlyArray<Said> };

/** Reads nothing but the draft, so it answers at once. */
export type DraftRule = Common & { judge: (draft: LintDraft) => ReadonlyArray<Said> };

/** Reads what deals and people there are, too. */
export type EvidenceRule = Common & {
  judge: (stages: ReadonlyArray<StageView>, evidence: Evidence) => ReadonlyArray<Said>;
};

export function openStages(stages: ReadonlyArray<StageView>): ReadonlyArray<StageView> {
  return stages.filter(({ kind }) => kind === 'open');
}
