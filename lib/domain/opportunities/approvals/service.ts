import 'server-only';
import { dealFacts, stageNamed, type DealFacts } from '@/lib/domain/opportunities/deal-facts';
import { demandOpen } from '@/lib/domain/opportunities/demand';
import { opportunityError } from '@/lib/domain/opportunities/errors';
import { prove } from '@/lib/domain/opportunities/proofs';
import { proofKey } from '@/lib/domain/process/criteria/rules/facts';
import type { ApprovalCriterion } from '@/lib/domain/process/criteria/vocabulary';
import type { GateApproval } from '@/lib/platform/db/generated/client';
import { command, type Context } from '@/lib/platform/command';
import { roleOf, userIdOf } from '@/lib/platform/viewer';
import { approvalAsked, approvalDeclined, approvalGiven } from './events';
import { mayDecide } from './rules';
import { approvalSchema, askingApproval, decidingApproval } from './schema';
import { approvalView } from './views';

export const askApproval = command('opportunity.ask_approval', {
  summary: 'Ask the people of a role to agree, where a stage wants their approval before a deal passes',
  input: askingApproval,
  output: approvalSchema,
  run: async (ctx, { opportunityId, stageKey, criterionKey, note = '' }) => {
    await holdDeal(ctx, opportunityId);
    const deal = await dealFacts(ctx.tx, opportunityId);
    demandOpen(deal);
    const { criterion, stage } = criterionOf(deal, stageKey, criterionKey);
    if (deal.met.includes(proofKey('approval', stageKey, criterionKey))) throw opportunityError('approval_given');
    await demandNoneWaits(ctx, { opportunityId, stageKey, criterionKey });

    const row = await ctx.tx.gateApproval.create({
      data: {
        ...{ workspaceId: ctx.viewer.workspaceId, partnerId: deal.partnerId, opportunityId, stageKey, criterionKey },
        ...{ label: criterion.label, role: criterion.role, note, requestedAt: ctx.now },
        ...{ requestedById: userIdOf(ctx.viewer), requestedByName: ctx.viewer.name },
      },
    });
    await ctx.record(approvalAsked, deal, toldOf(deal, row, stage.name));
    return approvalView(row, ctx.viewer);
  },
});

export const decideApproval = command('opportunity.decide_approval', {
  summary: 'Approve or decline what you were asked for at a deal',
  input: decidingApproval,
  output: approvalSchema,
  run: async (ctx, { approvalId, verdict, answer = '' }) => {
    const asked = await ctx.tx.gateApproval.findUnique({ where: { id: approvalId } });
    if (!asked) throw opportunityError('approval_not_found');

    const deal = await dealFacts(ctx.tx, asked.opportunityId);
    demandOpen(deal);
    const allowed = mayDecide(asked, { role: roleOf(ctx.viewer), userId: userIdOf(ctx.viewer) });
    if (!allowed.ok) throw opportunityError(allowed.reason);

    const row = await decide(ctx, approvalId, { verdict, answer });
    if (verdict === 'approved') await prove(ctx, deal, proofKey('approval', row.stageKey, row.criterionKey));
    const event = verdict === 'approved' ? approvalGiven : approvalDeclined;
    await ctx.record(event, deal, { ...toldOf(deal, row, stageNamed(deal, row.stageKey).name), answer });
    return approvalView(row, ctx.viewer);
  },
});

/** Of two who ask at the same instant the second finds the first one's request. */
async function holdDeal({ tx }: Context, opportunityId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Opportunity" where id = ${opportunityId}::uuid for update`;
}

type Place = { opportunityId: string; stageKey: string; criterionKey: string };

async function demandNoneWaits({ tx }: Context, place: Place): Promise<void> {
  const waiting = await tx.gateApproval.count({ where: { ...place, verdict: null } });
  if (waiting > 0) throw opportunityError('approval_waits');
}

function criterionOf(deal: DealFacts, stageKey: string, criterionKey: string) {
  const stage = stageNamed(deal, stageKey);
  const criterion = [...stage.entryCriteria, ...stage.criteria].find(
    (one): one is ApprovalCriterion => one.kind === 'approval' && one.key === criterionKey,
  );
  if (!criterion) throw opportunityError('unknown_approval');
  return { stage, criterion };
}

/** Of two who decide at the same instant the second is told that it is decided. */
async function decide(
  { tx, viewer, now }: Context,
  id: string,
  said: { verdict: 'approved' | 'declined'; answer: string },
): Promise<GateApproval> {
  const [row] = await tx.gateApproval.updateManyAndReturn({
    where: { id, verdict: null },
    data: {
      ...said,
      decidedById: userIdOf(viewer),
      decidedByName: viewer.name,
      decidedAt: now,
      version: { increment: 1 },
    },
  });
  if (!row) throw opportunityError('approval_decided');
  return row;
}

function toldOf({ number, title }: DealFacts, row: GateApproval, stageName: string) {
  return {
    number,
    title,
    approvalId: row.id,
    stage: { key: row.stageKey, name: stageName },
    criterion: { key: row.criterionKey, label: row.label },
    role: row.role,
    note: row.note,
  };
}
