import 'server-only';
import { newId } from '@/lib/core/ids';
import { rankAt } from '@/lib/core/rank-at';
import type { Context } from '@/lib/platform/command';
import { userIdOf } from '@/lib/platform/viewer';
import type { DealType } from '@/lib/platform/db/generated/enums';
import type { FittingProcess } from '@/lib/domain/process/load';
import { toBase } from '@/lib/domain/workspace/rates';
import { fieldValues } from './deal-facts';
import { opportunityOpened } from './events';
import { filledIn, keepFields } from './field-history';
import { startFor } from './start';

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
  /** Without it, the first process that takes this partner's type and one of the product lines. */
  processId?: string;
  answers?: Readonly<Record<string, string>>;
  /** Only for many deals written at once, whose numbers were taken together. */
  number?: number;
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

export type Opened = { id: string; number: number; processId: string; stageId: string };

/** Puts a deal at the top of the first stage of the process that fits, at `ctx.now`. */
export async function openOpportunity(ctx: Context, input: NewOpportunity): Promise<Opened> {
  const { partnerId, title, amountMinor, currency } = input;
  const start = await startFor(ctx.tx, input);
  const baseMinor = await toBase(ctx.tx, ctx.viewer.workspaceId, { minor: amountMinor, currency }, ctx.now);
  const [id, number] = [newId(), input.number ?? (await ctx.nextNumber('deal'))];

  const row = rowOf(ctx, input, start);
  await ctx.tx.opportunity.createMany({ data: { ...row, id, number, baseMinor, rank: rankAt(ctx.now, id) } });
  await writeProducts(ctx, id, input);
  await startHistory(ctx, { id, partnerId, baseMinor }, start);
  await keepFields(ctx, { id, partnerId }, filledIn(fieldValues({ ...EMPTY, ...input })));

  const { id: stageId, key, name } = start.firstStage;
  const opened = { number, title, amountMinor: String(amountMinor), currency, stage: { key, name } };
  await ctx.record(opportunityOpened, { id, partnerId }, opened);
  return { id, number, processId: start.processId, stageId };
}

function rowOf({ viewer, now }: Context, input: NewOpportunity, { processId, versionId, firstStage }: FittingProcess) {
  const { productIds: _products, processId: _wish, answers = {}, ...given } = input;
  return {
    ...given,
    problem: input.problem ?? null,
    contactName: input.contactName ?? null,
    contactEmail: input.contactEmail ?? null,
    competitor: input.competitor ?? null,
    nextStep: input.nextStep ?? null,
    answers,
    workspaceId: viewer.workspaceId,
    closeDate: dayOf(input.closeDate),
    nextStepDue: dayOf(input.nextStepDue ?? null),
    processId,
    processVersionId: versionId,
    stageId: firstStage.id,
    stageKey: firstStage.key,
    createdAt: now,
    enteredStageAt: now,
    lastActivityAt: now,
  };
}

function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

async function writeProducts(
  { tx, viewer }: Context,
  opportunityId: string,
  { partnerId, productIds }: NewOpportunity,
): Promise<void> {
  if (productIds.length === 0) return;

  const shared = { workspaceId: viewer.workspaceId, partnerId, opportunityId };
  await tx.opportunityProduct.createMany({
    data: [...new Set(productIds)].map((productId) => ({ ...shared, productId })),
  });
}

async function startHistory(
  { tx, viewer, now }: Context,
  { id, partnerId, baseMinor }: { id: string; partnerId: string; baseMinor: bigint },
  { processId, firstStage }: FittingProcess,
): Promise<void> {
  await tx.stageInterval.createMany({
    data: {
      workspaceId: viewer.workspaceId,
      opportunityId: id,
      partnerId,
      processId,
      stageId: firstStage.id,
      stageKey: firstStage.key,
      sequence: 1,
      enteredAt: now,
      direction: 'start',
      baseMinor,
      enteredById: userIdOf(viewer),
    },
  });
}
