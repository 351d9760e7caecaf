import { aDealOf } from '../../factories/opportunities';
import { aProcessOf } from '../../factories/process';
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
    closeDate: '2999-01-01',
  };
}

export const opportunities: Fixtures = {
  'opportunity.board': { names: 'workspace', input: aProcess },
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
  'opportunity.add_note': {
    names: 'partner',
    input: async (world) => ({ ...(await aNamedDeal(world)), note: 'They asked for a second session.' }),
  },
};
