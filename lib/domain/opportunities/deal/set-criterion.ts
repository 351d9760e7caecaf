import 'server-only';
import type { z } from 'zod';
import { stageNamed, type DealFacts } from '@/lib/domain/opportunities/deal-facts';
import { opportunityError } from '@/lib/domain/opportunities/errors';
import { criterionMet, criterionReopened } from '@/lib/domain/opportunities/events';
import { factKey } from '@/lib/domain/process/criteria/rules/facts';
import type { ChecklistCriterion } from '@/lib/domain/process/criteria/vocabulary';
import type { Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import type { criterionInput } from './schema';

type Input = z.output<typeof criterionInput>;
type Item = { stage: { key: string; name: string }; criterion: ChecklistCriterion };

/** Ticks a checklist item with its evidence, or takes the tick back. */
export async function setCriterion(ctx: Context, deal: DealFacts, input: Input): Promise<void> {
  const item = itemOf(deal, input);
  if (input.met) await tick(ctx, deal, item, input);
  else await untick(ctx, deal, item);
}

function itemOf(deal: DealFacts, { stageKey, criterionKey }: Input): Item {
  const { key, name, criteria, entryCriteria } = stageNamed(deal, stageKey);
  const criterion = [...entryCriteria, ...criteria].find((candidate) => candidate.key === criterionKey);
  if (criterion?.kind !== 'checklist') throw opportunityError('unknown_criterion');
  return { stage: { key, name }, criterion };
}

async function tick(
  { tx, viewer, now, record }: Context,
  deal: DealFacts,
  { stage, criterion }: Item,
  input: Input,
): Promise<void> {
  const evidence = { note: input.note ?? null, link: input.link ?? null };
  demandEvidence(criterion, evidence);

  const key = { opportunityId: deal.id, stageKey: stage.key, criterionKey: criterion.key };
  const fact = { ...evidence, metById: userIdOf(viewer), metByName: viewer.name, metAt: now };
  await tx.criterionFact.upsert({
    where: { opportunityId_stageKey_criterionKey: key },
    create: { ...key, ...fact, workspaceId: viewer.workspaceId, partnerId: deal.partnerId },
    update: fact,
  });
  await tx.opportunity.updateMany({ where: { id: deal.id }, data: { lastActivityAt: now } });
  await record(criterionMet, deal, { ...told(deal, stage, criterion), ...evidence });
}

function demandEvidence({ evidence }: ChecklistCriterion, given: { note: string | null; link: string | null }): void {
  if (evidence === 'note' && !given.note) {
    throw opportunityError('evidence_required', { fields: { note: ['Write what shows that it is true.'] } });
  }
  if (evidence === 'link' && !given.link) {
    throw opportunityError('evidence_required', { fields: { link: ['Add a link to what shows that it is true.'] } });
  }
}

/** A new version, so that a move decided while the item was still ticked is refused. */
async function untick({ tx, now, record }: Context, deal: DealFacts, { stage, criterion }: Item): Promise<void> {
  if (!deal.met.includes(factKey(stage.key, criterion.key))) return;

  await tx.criterionFact.deleteMany({
    where: { opportunityId: deal.id, stageKey: stage.key, criterionKey: criterion.key },
  });
  await tx.opportunity.updateMany({ where: { id: deal.id }, data: { lastActivityAt: now, version: { increment: 1 } } });
  await record(criterionReopened, deal, told(deal, stage, criterion));
}

function told({ number, title }: DealFacts, stage: Item['stage'], { key, label }: ChecklistCriterion) {
  return { number, title, stage, criterion: { key, label } };
}
