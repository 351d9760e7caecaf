import { newId } from '@/lib/core/ids';
import { rawAnswersOf } from '@/lib/domain/registrations/drafts/rules';
import { attachFile } from '@/lib/domain/registrations/evidence/service';
import { saveKnown } from '@/lib/domain/registrations/known/service';
import { saveDraft } from '@/lib/domain/registrations/drafts/service';
import { NO_ANSWERS } from '@/lib/domain/registrations/vocabulary';
import { rejectRegistration } from '@/lib/domain/registrations/decisions/service';
import { cancelRegistration } from '@/lib/domain/registrations/protection/service';
import { askExtension } from '@/lib/domain/registrations/requests/service';
import { systemViewer, type Viewer } from '@/lib/platform/viewer';
import { aProcessOf } from '../../factories/process';
import {
  anApprovedRegistrationOf,
  answersFor,
  aRegistrationOf,
  aReturnedRegistrationOf,
} from '../../factories/registrations';
import { inWorkspace } from '../../factories/workspace';
import type { Fixtures, World } from './fixture';

async function sent({ seller }: World) {
  const { id: registrationId, version } = await aRegistrationOf(seller);
  return { registrationId, version };
}

/** A question to our seller, with the form as it was sent. */
async function askedWithAnswers({ seller }: World) {
  const returned = await aReturnedRegistrationOf(seller);
  return { registrationId: returned.id, version: returned.version, answers: rawAnswersOf(returned) };
}

const EVERY_ANSWER = {
  ...{ street: 'Hafenstraße 1', postcode: '88131', city: 'Lindau', registryNo: 'HRB 1234', industry: 'Cement' },
  ...{ contactTitle: 'Plant manager', phone: '+49 8382 1234', units: 12, competitor: 'Vale', incumbent: 'Vale' },
  ...{
    teamingPartner: 'Orrin',
    tender: true,
    tenderDate: '2026-11-02',
    source: 'partner' as const,
    nextStep: 'A visit',
  },
  own: {},
} as const;

/** Approved a moment ago, in a process that takes it. */
async function approved({ seller }: World) {
  await aProcessOf(seller);
  const { id: registrationId, version } = await anApprovedRegistrationOf(seller);
  return { registrationId, version };
}

async function rejected(world: World) {
  const seen = await sent(world);
  const { id: registrationId, version } = await rejectRegistration(systemViewer(world.workspaceId), {
    ...seen,
    reason: 'too_late',
  });
  return { registrationId, version };
}

async function expired(world: World) {
  const { registrationId, version } = await approved(world);
  await cancelRegistration(systemViewer(world.workspaceId), { registrationId, version, reason: 'no_progress' });
  return { registrationId };
}

/** Asked for by our seller, not decided yet. */
async function extensionAsked(world: World) {
  const { requests } = await askExtension(world.seller, { ...(await approved(world)), ...LONGER });
  const [request] = requests;
  return { requestId: request?.id ?? '', version: request?.version ?? 0 };
}

const LONGER = { days: 30, reason: 'They see us again in January.' };

/** A draft belongs to one person: the asker's own where there may be one, else our seller's. */
async function drafted({ seller }: World, by: Viewer) {
  const draftId = newId();
  await saveDraft(by.kind === 'partner' ? by : seller, { draftId, answers: NO_ANSWERS, version: 0 });
  return { draftId };
}

/** For lists: there is something of ours, and the input doesn't say so. */
function nothingBut(make: (world: World, by: Viewer) => Promise<object>) {
  return async (world: World, by: Viewer) => {
    await make(world, by);
    return {};
  };
}

/** Only partners leave out for whom they ask. */
function forWhom({ seller }: World, by: Viewer) {
  return by.kind === 'partner' ? {} : { partnerId: seller.partnerId };
}

const TERMS = {
  ...{ decisionHours: 24, maxReturns: 2, appealDays: 14, protectionDays: 60, maxProtectionDays: 180 },
  ...{ extensionDays: 30, maxExtensions: 1, reminderDays: [14, 7], inactivityDays: 45, inactivityGraceDays: 7 },
  ...{ similarFrom: 30, conflictFrom: 70, amountTolerance: 10, autoApprove: '25,000', lateClean: 'approve' },
  holidays: [{ date: '2026-12-25', name: 'Christmas', region: 'DACH' }],
};

const A_FILE = { fileName: 'Notes.txt', contentType: 'text/plain', content: Buffer.from('We met.').toString('base64') };

async function asked({ seller }: World) {
  const { id: registrationId, version } = await aReturnedRegistrationOf(seller);
  return { registrationId, version };
}

async function aFileOf(world: World) {
  const { registrationId } = await asked(world);
  const { id } = await attachFile(world.seller, { registrationId, ...A_FILE });
  return { id, registrationId };
}

function aCompany() {
  const word = newId();
  return {
    ...{ standing: 'customer' as const, name: `${word} Works`, website: `${word}.example`, country: 'DE' },
    ...{ street: 'Am Kai 1', postcode: '20457', city: 'Hamburg', phone: '+49 40 123456', registryNo: 'HRB 4711' },
    ...{ since: '2024-01-01', parentId: null, incumbentId: null, note: 'Their own list.', version: 0 },
  };
}

async function aKnownIn({ workspaceId }: World) {
  const { id, version } = await saveKnown(systemViewer(workspaceId), aCompany());
  return { id, version };
}

/** Of what no registration of these worlds asks for. */
const A_RULE = {
  ...{ id: newId(), name: 'Large discounts', amountFrom: '1,000,000', unitsFrom: 5000, discountFrom: 99 },
  ...{ dealTypes: ['renewal'], regions: ['APAC'], productIds: [], conflicts: ['open_deal'] },
  levels: [{ name: 'Finance', approvers: ['admins'] }],
};

async function anotherCustomer({ seller }: World) {
  const { company, website, country, productIds } = await answersFor(seller);
  return { company, website, country, productIds, reason: 'The group buys it.' };
}

const A_DISCOUNT = {
  ...{ id: newId(), name: 'Gold', points: 9, dealTypes: ['renewal'], tiers: ['gold'], productIds: [] },
};

const A_FORM = {
  evidence: 'optional',
  fields: [{ field: 'phone', demand: 'required', when: { answer: 'dealType', in: ['renewal'] } }],
  own: [
    {
      ...{ key: 'urgency', label: 'How urgent is it?', kind: 'choice', options: ['This month', 'This year'] },
      ...{ demand: 'optional', when: { answer: 'country', in: ['DE'] } },
    },
  ],
};

export const registrations: Fixtures = {
  'account.search': { names: 'own', input: () => ({ text: 'Works' }) },

  'registration.list': { names: 'own', input: nothingBut(sent) },
  'registration.get': {
    names: 'partner',
    input: async (world) => ({ registrationId: (await sent(world)).registrationId }),
  },
  'registration.preview_thresholds': {
    names: 'own',
    input: async (world) => {
      await rejected(world);
      return { similarFrom: 35 };
    },
  },
  'registration.funnel': { names: 'own', input: nothingBut(rejected) },
  'registration.fairness': { names: 'own', input: nothingBut(rejected) },
  'registration.terms': { names: 'own', input: () => ({}) },
  'registration.check_conflict': {
    names: 'own',
    input: async (world, by) => {
      const { company, website } = await aRegistrationOf(world.seller);
      return { company, website, ...forWhom(world, by) };
    },
  },
  'registration.submit': {
    names: 'partner',
    input: async (world) => answersFor(world.seller, { ...EVERY_ANSWER, partnerId: world.seller.partnerId }),
  },

  'registration.list_known': {
    names: 'own',
    input: async (world) => {
      await aKnownIn(world);
      return { text: 'Works' };
    },
  },
  'registration.save_known': { names: 'own', input: () => aCompany() },
  'registration.remove_known': { names: 'workspace', input: aKnownIn },
  'registration.import_known': {
    names: 'own',
    input: () => ({ table: `Name,Standing\n${newId()} Mills,direct\n` }),
  },
  'registration.read_text': {
    names: 'own',
    input: () => ({ text: 'From: Petra <p@lindau.example>\n\nWe need help.' }),
  },
  'registration.read_table': {
    names: 'partner',
    input: (world) => ({
      content: Buffer.from('Company,Website\nLindau,lindau.example\n').toString('base64'),
      partnerId: world.seller.partnerId,
    }),
  },
  'registration.list_files': {
    names: 'partner',
    input: async (world) => ({ registrationId: (await aFileOf(world)).registrationId }),
  },
  'registration.read_file': { names: 'partner', input: async (world) => ({ fileId: (await aFileOf(world)).id }) },
  'registration.remove_file': { names: 'partner', input: async (world) => ({ fileId: (await aFileOf(world)).id }) },
  'registration.attach_file': {
    names: 'partner',
    input: async (world) => ({ registrationId: (await asked(world)).registrationId, ...A_FILE }),
  },
  'registration.list_drafts': { names: 'own', input: nothingBut(drafted) },
  'registration.get_draft': { names: 'partner', input: drafted },
  'registration.discard_draft': { names: 'partner', input: drafted },
  'registration.save_draft': {
    names: 'partner',
    input: async (world, by) => ({ ...(await drafted(world, by)), answers: NO_ANSWERS, version: 1 }),
  },

  'registration.answer': {
    names: 'partner',
    input: async (world) => ({ ...(await askedWithAnswers(world)), answer: 'Yes.' }),
  },
  'registration.withdraw': { names: 'partner', input: sent },
  'registration.approve': {
    names: 'partner',
    input: async (world) => {
      await aProcessOf(world.seller);
      return sent(world);
    },
  },
  'registration.ask_extension': {
    names: 'partner',
    input: async (world) => ({ ...(await approved(world)), ...LONGER }),
  },
  'registration.ask_correction': {
    names: 'partner',
    input: async (world) => ({ ...(await approved(world)), ...(await anotherCustomer(world)) }),
  },
  'registration.appeal': {
    names: 'partner',
    input: async (world) => ({ ...(await rejected(world)), reason: 'The order is in spring.' }),
  },
  'registration.drop_request': { names: 'partner', input: extensionAsked },
  'registration.decide_request': {
    names: 'partner',
    input: async (world) => ({ ...(await extensionAsked(world)), granted: true }),
  },
  'registration.cancel': {
    names: 'partner',
    input: async (world) => ({ ...(await approved(world)), reason: 'no_progress' }),
  },
  'registration.register_again': { names: 'partner', input: expired },
  'registration.get_form': { names: 'own', input: () => ({}) },
  'registration.get_discounts': { names: 'own', input: () => ({}) },
  'registration.update_discounts': {
    names: 'own',
    input: async (_world, { workspaceId }) => {
      const { discountsVersion: version } = await inWorkspace(workspaceId, ({ tx }) =>
        tx.programme.findUniqueOrThrow({ where: { workspaceId } }),
      );
      return { rules: [A_DISCOUNT], nonIncumbent: 3, alongsideShare: 50, version };
    },
  },
  'registration.get_approvals': { names: 'own', input: () => ({}) },
  'registration.update_approvals': {
    names: 'own',
    input: async (_world, { workspaceId }) => {
      const { approvalsVersion: version } = await inWorkspace(workspaceId, ({ tx }) =>
        tx.programme.findUniqueOrThrow({ where: { workspaceId } }),
      );
      return { rules: [A_RULE], version };
    },
  },
  'registration.form_drop_off': { names: 'own', input: nothingBut(drafted) },
  'registration.update_form': {
    names: 'own',
    input: async (_world, { workspaceId }) => {
      const { formVersion: version } = await inWorkspace(workspaceId, ({ tx }) =>
        tx.programme.findUniqueOrThrow({ where: { workspaceId } }),
      );
      return { ...A_FORM, version };
    },
  },
  'registration.get_programme': { names: 'own', input: () => ({}) },
  'registration.update_programme': {
    names: 'own',
    input: async (_world, { workspaceId }) => {
      const { version } = await inWorkspace(workspaceId, ({ tx }) =>
        tx.programme.findUniqueOrThrow({ where: { workspaceId } }),
      );
      return { ...TERMS, version };
    },
  },
  'registration.reject': { names: 'partner', input: async (world) => ({ ...(await sent(world)), reason: 'too_late' }) },
  'registration.return': {
    names: 'partner',
    input: async (world) => ({ ...(await sent(world)), question: 'Is the budget named?', fields: ['amount'] }),
  },
};
