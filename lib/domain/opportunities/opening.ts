import 'server-only';
import { rankAt } from '@/lib/core/rank-at';
import type { Context } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db/client';
import type { DealType } from '@/lib/platform/db/generated/enums';
import { userIdOf } from '@/lib/platform/viewer';
import type { Start } from '@/lib/domain/process/journeys/choose';
import { fieldValues } from './deal-facts';
import { fieldRows, filledIn, writeFields } from './field-history';

export type NewOpportunity = {
  partnerId: string;
  accountId: string;
  /** The customer's name. */
  title: string;
  amountMinor: bigint;
  currency: string;
  dealType: DealType;
  /** 'YYYY-MM-DD' */
  closeDate: string | null;
  problem?: string | null;
  contactName?: string | null;
  contactEmail?: string | null;
  competitor?: string | null;
  nextStep?: string | null;
  nextStepDue?: string | null;
  productIds: ReadonlyArray<string>;
  ownerId: string | null;
  protectedUntil: Date | null;
  /** Without it, the one that the journey rules lead to, or else the first that takes the partner's type and a product line. */
  processId?: string;
  answers?: Readonly<Record<string, string>>;
};

/** What a new deal need not say. */
const EMPTY = {
  problem: null,
  contactName: null,
  contactEmail: null,
  competitor: null,
  nextStep: null,
  nextStepDue: null,
  answers: {},
};

export type Opening = { id: string; number: number; input: NewOpportunity; start: Start; baseMinor: bigint };

type Moment = Pick<Context, 'viewer' | 'now'>;

/** All rows that a new deal begins with, at the top of its first stage. */
export function openingRows(moment: Moment, opening: Opening) {
  const { id, input } = opening;
  const { partnerId, productIds } = input;
  const shared = { workspaceId: moment.viewer.workspaceId, partnerId, opportunityId: id };

  return {
    deal: dealRow(moment, opening),
    products: [...new Set(productIds)].map((productId) => ({ ...shared, productId })),
    stay: { ...shared, ...firstStay(moment, opening) },
    fields: fieldRows(moment, { id, partnerId }, filledIn(fieldValues({ ...EMPTY, ...input }))),
  };
}

/** Many deals take as many statements as one. */
export async function writeOpenings(tx: Tx, openings: ReadonlyArray<ReturnType<typeof openingRows>>): Promise<void> {
  await tx.opportunity.createMany({ data: openings.map(({ deal }) => deal) });
  const products = openings.flatMap((opening) => opening.products);
  if (products.length > 0) await tx.opportunityProduct.createMany({ data: products });
  await tx.stageInterval.createMany({ data: openings.map(({ stay }) => stay) });
  await writeFields(
    tx,
    openings.flatMap(({ fields }) => fields),
  );
}

function dealRow({ viewer, now }: Moment, { id, number, input, start, baseMinor }: Opening) {
  const { productIds: _products, processId: _wish, answers = {}, ...given } = input;
  return {
    ...given,
    id,
    number,
    problem: input.problem ?? null,
    contactName: input.contactName ?? null,
    contactEmail: input.contactEmail ?? null,
    competitor: input.competitor ?? null,
    nextStep: input.nextStep ?? null,
    answers,
    workspaceId: viewer.workspaceId,
    closeDate: dayOf(input.closeDate),
    nextStepDue: dayOf(input.nextStepDue ?? null),
    processId: start.processId,
    journeyRuleId: start.journey.ruleId,
    journeyReason: start.journey.reason,
    processVersionId: start.versionId,
    stageId: start.firstStage.id,
    stageKey: start.firstStage.key,
    baseMinor,
    rank: rankAt(now, id),
    createdAt: now,
    enteredStageAt: now,
    lastActivityAt: now,
  };
}

function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

function firstStay({ viewer, now }: Moment, { start, baseMinor }: Opening) {
  return {
    processId: start.processId,
    stageId: start.firstStage.id,
    stageKey: start.firstStage.key,
    sequence: 1,
    enteredAt: now,
    direction: 'start' as const,
    baseMinor,
    enteredById: userIdOf(viewer),
  };
}
