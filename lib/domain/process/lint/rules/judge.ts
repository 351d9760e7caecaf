import { ok, refuse, type Result } from '@/lib/core/result';
import type { Evidence, Finding, LintDraft } from '@/lib/domain/process/lint/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { DRAFT_RULES, EVIDENCE_RULES, STOP_RULES } from './all';
import type { Said } from './rule';

/** What the draft itself says: what stops publishing first, then advice. */
export function findingsOf(draft: LintDraft): ReadonlyArray<Finding> {
  const hints = DRAFT_RULES.flatMap((rule) => rule.judge(draft).map((said) => findingOf(rule, 'hint', said)));
  return [...stopsOf(draft.stages), ...inPathOrder(draft.stages, hints)];
}

/** What history and the people there are say about the same stages. */
export function evidenceFindings(stages: ReadonlyArray<StageView>, evidence: Evidence): ReadonlyArray<Finding> {
  const found = EVIDENCE_RULES.flatMap((rule) =>
    rule.judge(stages, evidence).map((said) => findingOf(rule, 'hint', said)),
  );
  return inPathOrder(stages, found);
}

/** Both together. Where both speak of one thing, the one that knows history says more. */
export function joined(
  stages: ReadonlyArray<StageView>,
  drafted: ReadonlyArray<Finding>,
  proven: ReadonlyArray<Finding>,
): ReadonlyArray<Finding> {
  const places = new Set(proven.map(placeOf));
  const kept = drafted.filter((finding) => !places.has(placeOf(finding)));
  const hints = [...kept, ...proven].filter(({ weight }) => weight === 'hint');
  return [...kept.filter(({ weight }) => weight === 'stop'), ...inPathOrder(stages, hints)];
}

function placeOf({ rule, stageKey, part, criterionKey }: Finding): string {
  return [rule, stageKey, part, criterionKey].join('/');
}

/** May these stages be published? */
export function publishable(stages: ReadonlyArray<StageView>): Result<null, 'not_publishable', ReadonlyArray<Finding>> {
  const stops = stopsOf(stages);
  return stops.length > 0 ? refuse('not_publishable', stops) : ok(null);
}

function stopsOf(stages: ReadonlyArray<StageView>): ReadonlyArray<Finding> {
  return STOP_RULES.flatMap((rule) => rule.judge(stages).map((said) => findingOf(rule, 'stop', said)));
}

/** Advice about the whole first, then stage by stage. */
function inPathOrder(stages: ReadonlyArray<StageView>, found: ReadonlyArray<Finding>): ReadonlyArray<Finding> {
  const place = ({ stageKey }: Finding) => stages.findIndex(({ key }) => key === stageKey);
  return found.toSorted((one, other) => place(one) - place(other));
}

function findingOf(rule: { id: string; why: string }, weight: Finding['weight'], said: Said): Finding {
  const { stage, part, criterionKey = null, message, remedy, fix = null } = said;
  return {
    ...{ rule: rule.id, weight, stageKey: stage?.key ?? null, stageName: stage?.name ?? null, part, criterionKey },
    ...{ message, why: rule.why, remedy, fix },
  };
}
