import { dayAhead } from '../../factories/days';
import { aDealOf } from '../../factories/opportunities';
import { aProcessOf } from '../../factories/process';
import { inWorkspace } from '../../factories/workspace';
import { aDesignedProcessOf, aNextVersionOf, aStage } from '../../factories/designs';
import { attachDocument } from '@/lib/domain/opportunities/documents/service';
import { sayFeedback } from '@/lib/domain/opportunities/feedback/service';
import { writeTask } from '@/lib/domain/opportunities/tasks/service';
import { startAdoption } from '@/lib/domain/opportunities/adoption/service';
import { roleOf, type Viewer } from '@/lib/platform/viewer';
import type { Fixtures, World } from './fixture';

async function aNamedDeal({ seller }: World) {
  const { id: opportunityId } = await aDealOf(seller, { title: 'Aurora Foods' });
  return { opportunityId };
}

const aDeal = { names: 'partner', input: aNamedDeal } as const;

async function aProcess(world: World) {
  const { processId } = await aProcessOf(world.seller);
  await aDealOf(world.seller, { processId });
  return { processId };
}

/** What a new deal names is the partner; only the vendor's own people get that far. */
async function aNewDeal({ seller }: World) {
  const { processId } = await aProcessOf(seller);
  return {
    partnerId: seller.partnerId,
    processId,
    customer: 'Aurora Foods',
    amount: '84,000',
    currency: 'EUR',
    dealType: 'new_customer',
    closeDate: dayAhead(90),
  };
}

/** A process with a deal on its older version. */
async function aNewerProcess({ admin, seller }: World) {
  const { processId } = await aDesignedProcessOf(admin, [aStage('first'), aStage('second')]);
  await aDealOf(seller, { processId });
  await aNextVersionOf(admin, processId, [aStage('first'), aStage('second')]);
  return { processId };
}

async function anAdoption(world: World) {
  const { processId } = await aNewerProcess(world);
  const { id } = await startAdoption(world.admin, { processId, toNumber: 2, plan: {} });
  return { adoptionId: id };
}

async function aFinishedAdoption(world: World) {
  const { adoptionId } = await anAdoption(world);
  await inWorkspace(world.workspaceId, ({ tx }) =>
    tx.versionMove.update({ where: { id: adoptionId }, data: { status: 'done' } }),
  );
  return { adoptionId };
}

async function aDocument(world: World) {
  const { opportunityId } = await aNamedDeal(world);
  const file = { fileName: 'quote.pdf', contentType: 'application/pdf', content: 'JVBERi0=' };
  const { id: documentId } = await attachDocument(world.seller, { opportunityId, ...file });
  return { documentId };
}

async function someFeedback(world: World) {
  const said = { stageKey: 'prospect', kind: 'unclear', text: 'What is a talk?' } as const;
  const { id: feedbackId } = await sayFeedback(world.seller, { ...(await aNamedDeal(world)), ...said });
  return { feedbackId, version: 1 };
}

async function twoOfOneMind(world: World) {
  const said = {
    ...(await aNamedDeal(world)),
    stageKey: 'prospect',
    kind: 'unclear',
    text: 'What is a talk?',
  } as const;
  const [{ id: feedbackId }, { id: intoId }] = [
    await sayFeedback(world.seller, said),
    await sayFeedback(world.seller, said),
  ];
  return { feedbackId, version: 1, intoId };
}

async function aTask(world: World) {
  const { opportunityId } = await aNamedDeal(world);
  const { id: taskId, version } = await writeTask(world.seller, { opportunityId, title: 'Call them' });
  return { taskId, version };
}

async function aDealToApprove({ admin, seller }: World) {
  const agreed = { kind: 'approval', key: 'agreed', label: 'Discount agreed', hint: '', role: 'presales' } as const;
  const { processId } = await aDesignedProcessOf(admin, [aStage('first', { criteria: [agreed] }), aStage('second')]);
  const { id: opportunityId } = await aDealOf(seller, { processId });
  return { opportunityId, stageKey: 'first', criterionKey: 'agreed' };
}

/** Asked of the very role that will decide. */
async function anApprovalFor(world: World, by: Viewer) {
  const place = await aDealToApprove(world);
  const { id } = await inWorkspace(world.workspaceId, ({ tx, now }) =>
    tx.gateApproval.create({
      data: {
        ...{ ...place, workspaceId: world.workspaceId, partnerId: world.seller.partnerId, label: 'Discount agreed' },
        ...{ role: roleOf(by) ?? 'presales', requestedByName: 'Somebody else', requestedAt: now },
      },
    }),
  );
  return { approvalId: id, verdict: 'approved' };
}

export const opportunities: Fixtures = {
  'opportunity.preview_adoption': { names: 'workspace', input: aNewerProcess },
  'opportunity.list_adoptions': { names: 'own', input: aNewerProcess },
  'opportunity.get_adoption': { names: 'workspace', input: anAdoption },
  'opportunity.start_adoption': {
    names: 'workspace',
    input: async (world) => ({ ...(await aNewerProcess(world)), toNumber: 2, plan: {} }),
  },
  'opportunity.undo_adoption': { names: 'workspace', input: aFinishedAdoption },
  'opportunity.board': { names: 'workspace', input: aProcess },
  'opportunity.attend': {
    names: 'partner',
    input: async (world) => ({ ...(await aNamedDeal(world)), doing: 'looking' }),
  },
  'opportunity.watch': {
    names: 'own',
    input: async (world) => ({ ids: [(await aNamedDeal(world)).opportunityId] }),
  },
  'opportunity.column': {
    names: 'workspace',
    input: async (world) => ({ ...(await aProcess(world)), stageKey: 'prospect' }),
  },
  'opportunity.list': { names: 'own', input: aProcess },
  'opportunity.count_needs': { names: 'own', input: aProcess },
  'opportunity.choices': { names: 'own', input: () => ({}) },
  'opportunity.get': aDeal,
  'opportunity.gate': aDeal,
  'opportunity.timeline': aDeal,
  'opportunity.create': { names: 'partner', input: aNewDeal },
  'opportunity.move': {
    names: 'partner',
    input: async (world) => ({ ...(await aNamedDeal(world)), toStageKey: 'prospect', version: 1 }),
  },
  'opportunity.override_gate': {
    names: 'partner',
    input: async (world) => ({
      ...(await aNamedDeal(world)),
      toStageKey: 'qualified',
      version: 1,
      overrideReason: 'The contact is on leave.',
    }),
  },
  'opportunity.update': {
    names: 'partner',
    input: async (world) => ({ ...(await aNamedDeal(world)), version: 1, fields: { nextStep: 'Call her' } }),
  },
  'opportunity.meet_criterion': {
    names: 'partner',
    input: async (world) => ({ ...(await aNamedDeal(world)), stageKey: 'prospect', criterionKey: 'first_talk' }),
  },
  'opportunity.list_documents': aDeal,
  'opportunity.read_document': { names: 'partner', input: aDocument },
  'opportunity.attach_document': {
    names: 'partner',
    input: async (world) => ({ ...(await aNamedDeal(world)), fileName: 'quote.pdf', content: 'JVBERi0=' }),
  },
  'opportunity.remove_document': { names: 'partner', input: aDocument },
  'feedback.say': {
    names: 'partner',
    input: async (world) => ({
      ...(await aNamedDeal(world)),
      stageKey: 'prospect',
      kind: 'unclear',
      text: 'What is a talk?',
    }),
  },
  'feedback.list': { names: 'workspace', input: async (world) => ({ processId: (await aProcessOf(world)).processId }) },
  'feedback.list_own': aDeal,
  'feedback.answer': {
    names: 'partner',
    input: async (world) => ({ ...(await someFeedback(world)), answer: 'A call.' }),
  },
  'feedback.link': { names: 'partner', input: async (world) => ({ ...(await someFeedback(world)), number: 2 }) },
  'feedback.merge': { names: 'partner', input: twoOfOneMind },
  'feedback.close': { names: 'partner', input: someFeedback },
  'task.list': { names: 'own', input: () => ({}) },
  'task.list_at_deal': aDeal,
  'task.assignees': aDeal,
  'task.write': { names: 'partner', input: async (world) => ({ ...(await aNamedDeal(world)), title: 'Call them' }) },
  'task.do': { names: 'partner', input: aTask },
  'task.skip': { names: 'partner', input: async (world) => ({ ...(await aTask(world)), reason: 'Not here.' }) },
  'opportunity.list_approvals': { names: 'own', input: () => ({}) },
  'opportunity.ask_approval': { names: 'partner', input: aDealToApprove },
  'opportunity.decide_approval': { names: 'partner', input: anApprovalFor },
  'opportunity.add_note': {
    names: 'partner',
    input: async (world) => ({ ...(await aNamedDeal(world)), note: 'They asked for a second session.' }),
  },
};
