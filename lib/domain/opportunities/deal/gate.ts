import { findField } from '@/lib/domain/process/fields';
import { factKey, type GateFacts } from '@/lib/domain/process/criteria/rules/facts';
import { criterionWords, holds } from '@/lib/domain/process/criteria/rules/kinds';
import { criteriaOnTheWay, missingOnTheWay, type Missing } from '@/lib/domain/process/rules';
import { waysFrom } from '@/lib/domain/process/transitions/rules';
import { approvalView } from '@/lib/domain/opportunities/approvals/views';
import type { GateApproval } from '@/lib/platform/db/generated/client';
import { can } from '@/lib/platform/policy';
import { roleOf, type Viewer } from '@/lib/platform/viewer';
import type { ChecklistCriterion, FieldCriterion } from '@/lib/domain/process/criteria/vocabulary';
import { currentStage, gateFacts, stageNamed, type DealFacts } from '@/lib/domain/opportunities/deal-facts';
import { evidenceFor, type Trace } from './evidence';
import { fieldView } from './field-views';
import type { Gate, GateItem } from './vocabulary';

/** A ticked item as it is stored. */
export type Met = {
  stageKey: string;
  criterionKey: string;
  note: string | null;
  link: string | null;
  metByName: string;
  metAt: Date;
};

type Known = {
  now: Date;
  viewer: Viewer;
  toStageKey?: string | undefined;
  met: ReadonlyArray<Met>;
  /** The latest one of each criterion is what counts. */
  approvals: ReadonlyArray<GateApproval>;
  traces: ReadonlyArray<Trace>;
};

/** The criteria from the current stage up to the target, or up to the end of the process, each with its state. */
export function gateOf(deal: DealFacts, { now, viewer, toStageKey, met, approvals, traces }: Known): Gate {
  const facts = gateFacts(deal, now);
  const asked = deal.stageKind === 'open' ? criteriaAhead(deal, toStageKey) : [];
  const criteria = asked.map((one) => ({
    ...itemOf(one, { facts, met }),
    approval: approvalAt(one, approvals, viewer),
    found: evidenceFor(one.criterion, deal, traces),
  }));
  return {
    version: deal.version,
    stageKey: deal.stageKey,
    criteria,
    ways: waysFrom(deal.stages, currentStage(deal), roleOf(viewer)),
    mayOverride: deal.stageKind === 'open' && can(viewer, 'opportunity.override_gate'),
    targets: targetsOf(deal, facts),
  };
}

function criteriaAhead(deal: DealFacts, toStageKey: string | undefined): ReadonlyArray<Missing> {
  const to = toStageKey === undefined ? deal.stages.find(({ kind }) => kind === 'won') : stageNamed(deal, toStageKey);
  return !to || to.kind === 'lost' ? [] : criteriaOnTheWay(deal.stages, currentStage(deal), to);
}

function targetsOf(deal: DealFacts, facts: GateFacts): Gate['targets'] {
  const from = currentStage(deal);
  if (from.kind !== 'open') return [];

  const ahead = deal.stages.filter(
    ({ kind, position }) => kind === 'won' || (kind === 'open' && position > from.position),
  );
  return ahead.map((to) => ({
    stageKey: to.key,
    missing: missingOnTheWay({ stages: deal.stages, from, to, facts }).length,
    of: criteriaOnTheWay(deal.stages, from, to).length,
  }));
}

type Shown = { facts: GateFacts; met: ReadonlyArray<Met> };

function itemOf(
  { stageKey, stageName, criterion }: Missing,
  { facts, met }: Shown,
): Omit<GateItem, 'found' | 'approval'> {
  const { key, label, hint } = criterion;
  const shared = { key, stageKey, stageName, label, hint, met: holds(criterion, stageKey, facts) };

  switch (criterion.kind) {
    case 'field':
      return { ...shared, ...fieldPart(criterion, facts) };
    case 'checklist':
      return {
        ...shared,
        ...checklistPart(
          criterion,
          met.find((fact) => factKey(fact.stageKey, fact.criterionKey) === factKey(stageKey, key)),
        ),
      };
    case 'document':
      return { ...shared, asks: 'file', field: null, condition: null, ...NOBODY };
    case 'approval':
    case 'activity':
    case 'certification':
    case 'registration':
    case 'record':
      return { ...shared, asks: criterion.kind, field: null, condition: criterionWords(criterion), ...NOBODY };
  }
}

function approvalAt(
  { stageKey, criterion }: Missing,
  approvals: ReadonlyArray<GateApproval>,
  viewer: Viewer,
): GateItem['approval'] {
  const latest = approvals.findLast((row) => row.stageKey === stageKey && row.criterionKey === criterion.key);
  return criterion.kind === 'approval' && latest ? approvalView(latest, viewer) : null;
}

const NOBODY = { metBy: null, metAt: null, note: null, link: null };

function fieldPart(criterion: FieldCriterion, { fields }: GateFacts) {
  const field = findField(criterion.field);
  return {
    asks: 'field' as const,
    field: field ? fieldView(field, fields) : null,
    condition: conditionOf(criterion),
    ...NOBODY,
  };
}

function checklistPart({ evidence }: ChecklistCriterion, fact: Met | undefined) {
  const asks = evidence === 'none' ? ('tick' as const) : evidence;
  const proof = fact
    ? { metBy: fact.metByName, metAt: fact.metAt.toISOString(), note: fact.note, link: fact.link }
    : NOBODY;
  return { asks, field: null, condition: null, ...proof };
}

function conditionOf({ predicate, operand }: FieldCriterion): string | null {
  switch (predicate) {
    case 'filled':
      return null;
    case 'equals':
      return `Must be ${operand}.`;
    case 'at_least':
      return `At least ${operand}.`;
    case 'at_most':
      return `At most ${operand}.`;
    case 'in_future':
      return 'Today or later.';
    case 'contains':
      return `Must contain “${operand}”.`;
  }
}
