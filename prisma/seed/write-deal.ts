import { addDays } from '@/lib/core/dates';
import type { SeededRandom } from '@/lib/core/seeded-random';
import { applyMove } from '@/lib/domain/opportunities/move';
import { openOpportunity } from '@/lib/domain/opportunities/open';
import type { Criterion } from '@/lib/domain/process/criteria/vocabulary';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { contextFor } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db/client';
import type { PartnerViewer } from '@/lib/platform/viewer';
import { answersFor, COMPETITORS, nextStepIn, personName, PROBLEMS } from './answers';
import type { DealPlan, PlannedStep } from './deal-plan';
import type { Customer } from './customers';

export type Stage = {
  random: SeededRandom;
  now: Date;
  processId: string;
  stages: ReadonlyArray<StageView>;
  productIds: ReadonlyArray<string>;
};

export type Book = { accountId: string; customer: Customer; seller: PartnerViewer };

type Deal = { plan: DealPlan; book: Book; number: number };

const DAY = 86_400_000;

/** Opens the deal on its day and takes it through its steps, by the same rules that hold for everybody. */
export async function writeDeal(tx: Tx, stage: Stage, { plan, book, number }: Deal): Promise<void> {
  const opening = contextFor(book.seller, tx, plan.openedAt);
  const { id } = await openOpportunity(opening, { ...dealOf(stage, plan, book), number });
  await writeFacts(tx, stage, plan, { ...book, id });

  for (const [index, step] of plan.steps.entries()) {
    await applyMove(contextFor(book.seller, tx, step.at), {
      opportunityId: id,
      toStageKey: step.to,
      version: index + 1,
      ...wordsOf(stage, step),
    });
  }
}

function dealOf({ random, now, processId, productIds }: Stage, plan: DealPlan, { accountId, customer, seller }: Book) {
  const contact = personName(random);
  const closesOn = closeDay(random, plan, now);
  const openedOn = dayOf(plan.openedAt);
  const about = { openedOn, closesOn, amount: plan.amount, domain: customer.domain, contact };

  return {
    partnerId: seller.partnerId,
    accountId,
    processId,
    title: shortName(customer.name),
    amountMinor: BigInt(plan.amount) * 100n,
    currency: 'EUR',
    dealType: random.weighted(DEAL_TYPES, ({ weight }) => weight).type,
    closeDate: closesOn,
    problem: random.pick(PROBLEMS),
    contactName: contact,
    contactEmail: `${contact
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z ]/g, '')
      .replace(' ', '.')}@${customer.domain}`,
    competitor: random.chance(0.35) ? random.pick(COMPETITORS) : null,
    ...nextStepOf(random, plan, now),
    productIds: [random.pick(productIds)],
    ownerId: seller.userId,
    protectedUntil: random.chance(0.6) ? new Date(plan.openedAt.getTime() + random.pick([90, 90, 150]) * DAY) : null,
    answers: answersFor(random, about),
  };
}

const DEAL_TYPES = [
  { type: 'new_customer', weight: 62 },
  { type: 'expansion', weight: 22 },
  { type: 'renewal', weight: 8 },
  { type: 'replacement', weight: 8 },
] as const;

/** A closed deal was closed about when expected; an open one is expected in the months to come. */
function closeDay(random: SeededRandom, { steps, isClosed }: DealPlan, now: Date): string {
  const last = steps.at(-1)?.at ?? now;
  return isClosed ? addDays(dayOf(last), random.integer(-6, 4)) : addDays(dayOf(now), random.integer(4, 130));
}

/** Most open deals have a step ahead, some are late, and a few that have just begun have none. */
function nextStepOf(random: SeededRandom, { isClosed, steps, line }: DealPlan, now: Date) {
  if (!isClosed && steps.length === 0 && random.chance(0.2)) return { nextStep: null, nextStepDue: null };

  const nextStep = nextStepIn(random, steps.at(-1)?.to ?? line.stages[0]?.key ?? '');
  if (isClosed) return { nextStep, nextStepDue: null };
  return {
    nextStep,
    nextStepDue: addDays(dayOf(now), random.chance(0.04) ? -random.integer(1, 9) : random.integer(0, 16)),
  };
}

/** Checklist items of the stages that were left are all met; of the present stage most are. */
async function writeFacts(
  tx: Tx,
  { random, stages }: Stage,
  plan: DealPlan,
  deal: Book & { id: string },
): Promise<void> {
  const visited = new Set([stages[0]?.key, ...plan.steps.map(({ to }) => to)]);
  const reached = Math.max(...stages.filter(({ key }) => visited.has(key)).map(({ position }) => position));
  const data = stages
    .filter(({ kind, position }) => kind === 'open' && position <= reached)
    .flatMap((stage) =>
      stage.criteria.flatMap((criterion) => factOf(criterion, stage, { plan, deal, random, reached })),
    );
  if (data.length > 0) await tx.criterionFact.createMany({ data });
}

type Showing = { plan: DealPlan; deal: Book & { id: string }; random: SeededRandom; reached: number };

function factOf(criterion: Criterion, stage: StageView, { plan, deal, random, reached }: Showing) {
  if (criterion.kind !== 'checklist') return [];
  if (!plan.isClosed && stage.position === reached && random.chance(0.55)) return [];

  const { workspaceId, partnerId, userId, name } = deal.seller;
  const metAt = plan.steps[stage.position]?.at ?? plan.openedAt;
  return [
    {
      ...{ workspaceId, partnerId, opportunityId: deal.id, stageKey: stage.key, criterionKey: criterion.key, metAt },
      note: criterion.evidence === 'note' ? `${personName(random)} confirmed it on the phone.` : null,
      link:
        criterion.evidence === 'link'
          ? `https://files.example/evidence/${deal.customer.domain.replace('.example', '')}`
          : null,
      ...{ metById: userId, metByName: name },
    },
  ];
}

function wordsOf({ random }: Stage, step: PlannedStep) {
  switch (step.kind) {
    case 'on':
      return {};
    case 'back':
      return { reason: step.reason };
    case 'lost':
      return {
        lostReason: step.reason,
        competitor: step.reason === 'Chose a competitor' ? random.pick(COMPETITORS) : null,
      };
  }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** As people say it: without the legal form. */
function shortName(name: string): string {
  return name.split(' ').slice(0, 2).join(' ');
}
