import { aDealOf } from '../../factories/opportunities';
import { all, aPlayOf, ASK_FOR_REFERENCE, offerIn, WORTH_SOMETHING } from '../../factories/plays';
import { inWorkspace } from '../../factories/workspace';
import type { Fixtures, World } from './fixture';

const PLAY = { name: 'Bring in a reference', conditions: all(WORTH_SOMETHING), offer: ASK_FOR_REFERENCE };

async function aPlay(world: World) {
  const { id: playId, version } = await aPlayOf(world);
  return { playId, version };
}

async function anOffer(world: World) {
  const { playId } = await aPlay(world);
  const { id: opportunityId } = await aDealOf(world.seller);
  await offerIn(world);
  const { id: offerId } = await inWorkspace(world.workspaceId, ({ tx }) =>
    tx.playOffer.findUniqueOrThrow({ where: { playId_opportunityId: { playId, opportunityId } } }),
  );
  return { offerId };
}

async function aDeal({ seller }: World) {
  const { id: opportunityId } = await aDealOf(seller);
  return { opportunityId };
}

export const playbooks: Fixtures = {
  'play.list': { names: 'own', input: () => ({}) },
  'play.get': { names: 'workspace', input: async (world) => ({ playId: (await aPlay(world)).playId }) },
  'play.matches': { names: 'own', input: () => ({ conditions: PLAY.conditions }) },
  'play.create': { names: 'own', input: () => PLAY },
  'play.update': { names: 'workspace', input: async (world) => ({ ...(await aPlay(world)), ...PLAY, active: true }) },
  'play.for_deal': { names: 'partner', input: aDeal },
  'play.use': { names: 'partner', input: anOffer },
  'play.pass': { names: 'partner', input: async (world) => ({ ...(await anOffer(world)), reason: 'They know us.' }) },
  'opportunity.receive_signal': {
    names: 'partner',
    input: async (world) => ({ ...(await aDeal(world)), kind: 'opened', subject: 'Proposal' }),
  },
};
