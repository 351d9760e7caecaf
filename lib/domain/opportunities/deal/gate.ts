import { findField } from '@/lib/domain/process/fields';
import { factKey, gatesBetween, holds, missingOnTheWay, type GateFacts } from '@/lib/domain/process/rules';
import type { ChecklistCriterion, Criterion, FieldCriterion } from '@/lib/domain/process/vocabulary';
import {
  currentStage,
  gateFacts,
  stageNamed,
  type DealFacts,
  type FactStage,
} from '@/lib/domain/opportunities/deal-facts';
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

type Known = { now: Date; toStageKey?: string | undefined; met: ReadonlyArray<Met>; traces: ReadonlyArray<Trace> };

/** The criteria from the current stage up to the target, or up to the end of the process, each with its state. */
export function gateOf(deal: DealFacts, { now, toStageKey, met, traces }: Known): Gate {
  const facts = gateFacts(deal, now);
  const stages = deal.stageKind === 'open' ? gatesAhead(deal, toStageKey) : [];
  const criteria = stages.flatMap((stage) =>
    stage.criteria.map((criterion) => ({
      ...itemOf(deal, { stage, criterion, facts, met }),
      found: evidenceFor(criterion, deal, traces),
    })),
  );
  return { version: deal.version, stageKey: deal.stageKey, criteria, targets: targetsOf(deal, facts) };
}

function gatesAhead(deal: DealFacts, toStageKey: string | undefined): ReadonlyArray<FactStage> {
  const from = currentStage(deal);
  if (toStageKey === undefined)
    return deal.stages.filter(({ kind, position }) => kind === 'open' && position >= from.position);

  const to = stageNamed(deal, toStageKey);
  const keys = new Set(to.kind === 'lost' ? [] : gatesBetween(deal.stages, from, to).map(({ key }) => key));
  return deal.stages.filter(({ key }) => keys.has(key));
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
    of: gatesBetween(deal.stages, from, to).reduce((sum, { criteria }) => sum + criteria.length, 0),
  }));
}

type Of = { stage: FactStage; criterion: Criterion; facts: GateFacts; met: ReadonlyArray<Met> };

function itemOf(deal: DealFacts, { stage, criterion, facts, met }: Of): Omit<GateItem, 'found'> {
  const { key, label, hint } = criterion;
  const shared = {
    key,
    stageKey: stage.key,
    stageName: stage.name,
    label,
    hint,
    met: holds(criterion, stage.key, facts),
  };

  switch (criterion.kind) {
    case 'field':
      return { ...shared, ...fieldPart(criterion, facts) };
    case 'checklist':
      return {
        ...shared,
        ...checklistPart(
          criterion,
          met.find((fact) => factKey(fact.stageKey, fact.criterionKey) === factKey(stage.key, key)),
        ),
      };
  }
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
