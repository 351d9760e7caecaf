import { aRuleOf, FROM_GOLD } from '../../factories/journeys';
import { all } from '../../factories/plays';
import { aProcessOf } from '../../factories/process';
import type { Fixtures, World } from './fixture';

async function aRule(world: World) {
  const { id: ruleId, version } = await aRuleOf(world);
  return { ruleId, version };
}

async function aWish(world: World) {
  const { processId } = await aProcessOf(world);
  return { name: 'Gold', conditions: all(FROM_GOLD), processId };
}

async function aChange(world: World) {
  return { ...(await aRule(world)), ...(await aWish(world)), active: true };
}

async function aTrial(world: World) {
  await aProcessOf(world);
  return { partnerId: world.seller.partnerId, dealType: 'renewal', amount: '84,000', currency: 'EUR' };
}

export const journeys: Fixtures = {
  'journey.list': { names: 'own', input: () => ({}) },
  'journey.get': { names: 'workspace', input: async (world) => ({ ruleId: (await aRule(world)).ruleId }) },
  'journey.try': { names: 'workspace', input: aTrial },
  'journey.simulate': { names: 'own', input: () => ({ conditions: all(FROM_GOLD) }) },
  'journey.create': { names: 'workspace', input: aWish },
  'journey.update': { names: 'workspace', input: aChange },
  'journey.move': { names: 'workspace', input: async (world) => ({ ...(await aRule(world)), place: 0 }) },
  'journey.remove': { names: 'workspace', input: aRule },
};
