import { addDays } from '@/lib/core/dates';
import { newId } from '@/lib/core/ids';
import type { SeededRandom } from '@/lib/core/seeded-random';
import { applyMove } from '@/lib/domain/opportunities/move';
import { opportunityOpened } from '@/lib/domain/opportunities/events';
import { openedData } from '@/lib/domain/opportunities/open';
import { openingRows, writeOpenings } from '@/lib/domain/opportunities/opening';
import type { Start } from '@/lib/domain/process/journeys/choose';
import type { StageView } from '@/lib/domain/process/vocabulary';
import { contextFor } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db/client';
import { eventRow } from '@/lib/platform/record';
import type { PartnerViewer } from '@/lib/platform/viewer';
import { answersFor, COMPETITORS, nextStepIn, personName, PROBLEMS } from './answers';
import type { DealPlan, PlannedStep } from './deal-plan';
import type { Customer } from './customers';
import { factsOf } from './facts';
import { amountChange, learn, writeLearning } from './learning';

export type Stage = {
  random: SeededRandom;
  now: Date;
  start: Start;
  stages: ReadonlyArray<StageView>;
  productIds: ReadonlyArray<string>;
};

export type Book = { accountId: string; customer: Customer; seller: PartnerViewer };

export type Deal = { stage: Stage; plan: DealPlan; book: Book; number: number };

const DAY = 86_400_000;

/**
 * Opens deals, each on its day, and takes them through their steps by the same rules that hold for everybody. What they
 * begin with is written together: one by one, the sample would take minutes on a small machine.
 */
export async function writeDeals(tx: Tx, deals: ReadonlyArray<Deal>): Promise<void> {
  const written = deals.map(rowsOf);
  await writeOpenings(
    tx,
    written.map(({ opening }) => opening),
  );
  await tx.criterionFact.createMany({ data: written.flatMap(({ facts }) => facts) });
  await tx.event.createMany({ data: written.map(({ event }) => event) });

  await writeLearning(tx, written);

  for (const deal of written) {
    const amount = amountChange(tx, deal);
    for (const { at, ...move } of deal.moves) {
      await amount.upTo(at);
      await applyMove(contextFor(deal.seller, tx, at), { ...move, isPast: true });
    }
  }
}

/** Everything about a deal that is up to chance, in one go. */
function rowsOf({ stage, plan, book, number }: Deal) {
  const { seller } = book;
  const [id, moment] = [newId(), { viewer: seller, now: plan.openedAt }];
  const whole = dealOf(stage, plan, book);
  const learning = learn(stage, { plan, whole, number });
  const input = { ...whole, ...learning.atFirst };
  // The sample counts in the workspace's own currency.
  const opening = { id, number, input, start: stage.start, baseMinor: input.amountMinor };

  return {
    ...{ id, seller, learning },
    opening: openingRows(moment, opening),
    event: eventRow(
      seller,
      opportunityOpened,
      { id, partnerId: seller.partnerId },
      {
        data: openedData(opening),
        now: plan.openedAt,
      },
    ),
    facts: factsOf(stage, plan, { ...book, id }),
    moves: plan.steps.map((step, index) => ({
      opportunityId: id,
      toStageKey: step.to,
      version: index + 1,
      at: step.at,
      ...wordsOf(stage, step),
    })),
  };
}

function dealOf({ random, now, start, productIds }: Stage, plan: DealPlan, { accountId, customer, seller }: Book) {
  const contact = personName(random);
  const closesOn = closeDay(random, plan, now);
  const openedOn = dayOf(plan.openedAt);
  const about = { openedOn, closesOn, amount: plan.amount, domain: customer.domain, contact };

  return {
    partnerId: seller.partnerId,
    accountId,
    processId: start.processId,
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
