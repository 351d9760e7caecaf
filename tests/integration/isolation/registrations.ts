import { newId } from '@/lib/core/ids';
import { saveDraft } from '@/lib/domain/registrations/drafts/service';
import { NO_ANSWERS } from '@/lib/domain/registrations/vocabulary';
import type { Viewer } from '@/lib/platform/viewer';
import { aProcessOf } from '../../factories/process';
import { answersFor, aRegistrationOf, aReturnedRegistrationOf } from '../../factories/registrations';
import type { Fixtures, World } from './fixture';

async function sent({ seller }: World) {
  const { id: registrationId, version } = await aRegistrationOf(seller);
  return { registrationId, version };
}

async function asked({ seller }: World) {
  const { id: registrationId, version } = await aReturnedRegistrationOf(seller);
  return { registrationId, version };
}

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

export const registrations: Fixtures = {
  'account.search': { names: 'own', input: () => ({ text: 'Works' }) },

  'registration.list': { names: 'own', input: nothingBut(sent) },
  'registration.get': {
    names: 'partner',
    input: async (world) => ({ registrationId: (await sent(world)).registrationId }),
  },
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
    input: async (world) => answersFor(world.seller, { partnerId: world.seller.partnerId }),
  },

  'registration.list_drafts': { names: 'own', input: nothingBut(drafted) },
  'registration.get_draft': { names: 'partner', input: drafted },
  'registration.discard_draft': { names: 'partner', input: drafted },
  'registration.save_draft': {
    names: 'partner',
    input: async (world, by) => ({ ...(await drafted(world, by)), answers: NO_ANSWERS, version: 1 }),
  },

  'registration.answer': { names: 'partner', input: async (world) => ({ ...(await asked(world)), answer: 'Yes.' }) },
  'registration.withdraw': { names: 'partner', input: sent },
  'registration.approve': {
    names: 'partner',
    input: async (world) => {
      await aProcessOf(world.seller);
      return sent(world);
    },
  },
  'registration.reject': { names: 'partner', input: async (world) => ({ ...(await sent(world)), reason: 'too_late' }) },
  'registration.return': {
    names: 'partner',
    input: async (world) => ({ ...(await sent(world)), question: 'Is the budget named?' }),
  },
};
