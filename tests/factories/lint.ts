import { TEMPLATES } from '@/lib/domain/process/templates';
import type { StageDesign } from '@/lib/domain/process/templates/build';
import type { Evidence, LintDraft, StageEvidence } from '@/lib/domain/process/lint/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';

/** Stages in the order of a list. */
export function placed(designs: ReadonlyArray<StageDesign>): ReadonlyArray<StageView> {
  return designs.map((design, position) => ({ ...design, id: design.key, position }));
}

export const SOUND = placed(TEMPLATES.it_channel.stages);

export function changed(key: string, changes: Partial<StageView>): ReadonlyArray<StageView> {
  return SOUND.map((stage) => (stage.key === key ? { ...stage, ...changes } : stage));
}

export function aLintDraft(stages: ReadonlyArray<StageView>, rest: Partial<LintDraft> = {}): LintDraft {
  return { stages, terms: [], reviewedOn: null, today: '2026-11-25', ...rest };
}

const QUIET: StageEvidence = {
  ...{ closed: 0, won: 0, left: 0, lostHere: 0, quartiles: null, wonP80: null },
  ...{ beyond: 0, skipped: 0, recorded: 0, known: {} },
};

/** History that says nothing except what is given of some stages. */
export function anEvidenceOf(
  stages: Readonly<Record<string, Partial<StageEvidence>>>,
  rest: Partial<Omit<Evidence, 'stages'>> = {},
): Evidence {
  const people = {
    partner_seller: 3,
    partner_admin: 1,
    channel_manager: 1,
    presales: 1,
    vendor_admin: 1,
    executive: 1,
  };
  return {
    stages: Object.fromEntries(Object.entries(stages).map(([key, said]) => [key, { ...QUIET, ...said }])),
    ...{ gates: {}, lost: { deals: 0, withoutReason: 0 }, people, ...rest },
  };
}
