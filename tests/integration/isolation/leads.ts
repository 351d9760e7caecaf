import { createDoor } from '@/lib/domain/leads/doors/service';
import { mergeLeads } from '@/lib/domain/leads/merging/service';
import { DEFAULT_POINTS } from '@/lib/domain/leads/scoring/points';
import { trainAnew } from '@/lib/domain/leads/scoring/train';
import { closeLead } from '@/lib/domain/leads/service';
import { systemViewer, type Viewer } from '@/lib/platform/viewer';
import { aLeadOf, aLeadRuleOf, aLeadWith, anOfferTo, leadFacts, someClosedLeads } from '../../factories/leads';
import { aProcessOf } from '../../factories/process';
import { inWorkspace } from '../../factories/workspace';
import type { Fixtures, World } from './fixture';

/** Our partner's, where the operation is for partners, too. */
async function theirs({ seller }: World) {
  const { id: leadId, version } = await aLeadWith(seller);
  return { leadId, version };
}

async function unplaced(world: World) {
  const { id: leadId, version } = await aLeadOf(world);
  return { leadId, version };
}

async function offered({ seller }: World) {
  return { offerId: (await anOfferTo(seller)).offerId };
}

async function ruled(world: World) {
  const { id: ruleId, version } = await aLeadRuleOf(world, { countries: ['SE'] });
  return { ruleId, version };
}

async function closed(world: World) {
  const seen = await theirs(world);
  const { id: leadId, version } = await closeLead(systemViewer(world.workspaceId), { ...seen, reason: 'no_need' });
  return { leadId, version };
}

async function twins(world: World) {
  const first = await aLeadOf(world);
  const second = await aLeadOf(world, { company: first.company });
  return { leadId: first.id, version: first.version, otherId: second.id };
}

async function merged(world: World) {
  const { leadId, version } = await twins(world)
    .then((pair) => mergeLeads(systemViewer(world.workspaceId), pair))
    .then(({ id, version: after }) => ({ leadId: id, version: after }));
  return { leadId, version };
}

async function learnt(world: World) {
  const { workspaceId } = world;
  await someClosedLeads(world, 200);
  await trainAnew(workspaceId, 'Test');
  const { id } = await inWorkspace(workspaceId, ({ tx }) =>
    tx.leadModel.findFirstOrThrow({ where: { model: { not: null as never } }, orderBy: { number: 'desc' } }),
  );
  return { modelId: id };
}

async function aDoor(world: World) {
  const { id: doorId, version } = await createDoor(systemViewer(world.workspaceId), { kind: 'page', name: 'Fair' });
  return { doorId, version };
}

function idOf(make: (world: World) => Promise<{ leadId: string }>) {
  return async (world: World) => ({ leadId: (await make(world)).leadId });
}

const TABLE = 'Company,Email\nLindau Cement,a@lindau.example';

async function programmeOf({ workspaceId }: Viewer) {
  const row = await inWorkspace(workspaceId, ({ tx }) => tx.leadProgramme.findUnique({ where: { workspaceId } }));
  return { version: row?.version ?? 0 };
}

export const leads: Fixtures = {
  'lead.list': { names: 'own', input: async (world) => (await theirs(world), { status: 'all' }) },
  'lead.get': { names: 'partner', input: idOf(theirs) },
  'lead.list_history': { names: 'partner', input: idOf(theirs) },
  'lead.create': { names: 'own', input: () => leadFacts() },
  'lead.import': { names: 'own', input: () => ({ table: TABLE, write: true }) },
  'lead.update': { names: 'partner', input: async (world) => ({ ...(await theirs(world)), city: 'Lindau' }) },
  'lead.contact': { names: 'partner', input: async (world) => ({ ...(await theirs(world)), note: 'Called.' }) },
  'lead.qualify': {
    names: 'partner',
    input: async (world) => ({ ...(await theirs(world)), answers: { budget: '€40,000' } }),
  },
  'lead.convert': {
    names: 'partner',
    input: async (world) => {
      await aProcessOf(world);
      await inWorkspace(world.workspaceId, ({ tx }) =>
        tx.leadProgramme.upsert({
          where: { workspaceId: world.workspaceId },
          create: { workspaceId: world.workspaceId, needed: 0 },
          update: { needed: 0 },
        }),
      );
      return { ...(await theirs(world)), amount: '40,000', currency: 'EUR', closeDate: '2031-02-26' };
    },
  },
  'lead.close': { names: 'partner', input: async (world) => ({ ...(await theirs(world)), reason: 'no_need' }) },
  'lead.postpone': { names: 'partner', input: async (world) => ({ ...(await theirs(world)), wakeOn: '2031-02-26' }) },
  'lead.reopen': { names: 'partner', input: async (world) => ({ ...(await closed(world)), why: 'They called.' }) },
  'lead.touch': {
    names: 'partner',
    input: async (world) => ({ leadId: (await theirs(world)).leadId, kind: 'meeting' }),
  },
  'lead.get_questions': { names: 'own', input: () => ({}) },
  'lead.list_offers': { names: 'own', input: async (world) => (await offered(world), {}) },
  'lead.accept_offer': { names: 'partner', input: offered },
  'lead.decline_offer': {
    names: 'partner',
    input: async (world) => ({ ...(await offered(world)), reason: 'too_far' }),
  },
  'lead.assign': {
    names: 'partner',
    input: async (world) => ({ ...(await unplaced(world)), partnerId: world.seller.partnerId }),
  },
  'lead.take_back': {
    names: 'partner',
    input: async (world) => ({ ...(await theirs(world)), reason: 'A year quiet.' }),
  },
  'lead.route': { names: 'partner', input: unplaced },
  'lead.list_routings': { names: 'partner', input: idOf(unplaced) },
  'lead.list_rules': { names: 'own', input: async (world) => (await ruled(world), {}) },
  'lead.simulate_rule': { names: 'own', input: () => ({ method: 'weighted' }) },
  'lead.create_rule': { names: 'own', input: () => ({ name: 'Alps', method: 'nearest', countries: ['SE'] }) },
  'lead.update_rule': { names: 'partner', input: async (world) => ({ ...(await ruled(world)), name: 'North' }) },
  'lead.move_rule': { names: 'partner', input: async (world) => ({ ...(await ruled(world)), place: 0 }) },
  'lead.remove_rule': { names: 'partner', input: ruled },
  'lead.get_terms': { names: 'partner', input: ({ seller }) => ({ partnerId: seller.partnerId }) },
  'lead.save_terms': {
    names: 'partner',
    input: async ({ workspaceId, seller: { partnerId } }) => {
      const row = await inWorkspace(workspaceId, ({ tx }) => tx.leadTerms.findUnique({ where: { partnerId } }));
      return { partnerId, version: row?.version ?? 0, countries: ['DE', 'AT'], cap: 500 };
    },
  },
  'lead.save_places': {
    names: 'own',
    input: () => ({ table: 'country,postcode,latitude,longitude\nDE,88131,47.55,9.68' }),
  },
  'lead.get_points': { names: 'partner', input: idOf(theirs) },
  'lead.list_alike': { names: 'partner', input: idOf(twins) },
  'lead.preview_merge': {
    names: 'partner',
    input: async (world) => {
      const { leadId, otherId } = await twins(world);
      return { leadId, otherId };
    },
  },
  'lead.merge': { names: 'partner', input: twins },
  'lead.undo_merge': { names: 'partner', input: merged },
  'lead.get_programme': { names: 'own', input: () => ({}) },
  'lead.update_programme': {
    names: 'own',
    input: async (_world, by) => ({
      ...(await programmeOf(by)),
      ...{
        framework: 'meddicc',
        questions: [],
        needed: 0,
        cap: 2_000,
        maxShare: null,
        points: { ...DEFAULT_POINTS, fit: DEFAULT_POINTS.fit.slice(0, 1) },
      },
    }),
  },
  'lead.get_model': { names: 'own', input: () => ({}) },
  'lead.train': { names: 'own', input: () => ({}) },
  'lead.choose_model': { names: 'partner', input: learnt },
  'lead.list_doors': { names: 'own', input: async (world) => (await aDoor(world), {}) },
  'lead.create_door': { names: 'own', input: () => ({ kind: 'webhook', name: 'Form service' }) },
  'lead.update_door': { names: 'partner', input: async (world) => ({ ...(await aDoor(world)), active: false }) },
  'lead.report': { names: 'own', input: async (world) => (await theirs(world), {}) },
};
