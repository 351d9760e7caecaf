import { newId } from '@/lib/core/ids';
import { awardCertificate } from '@/lib/domain/partners/certificates/service';
import { anInvitationTo } from '../../factories/invitations';
import { aColleagueOf, inWorkspace } from '../../factories/workspace';
import type { Fixtures, World } from './fixture';

async function versionOf({ workspaceId, partnerId }: World['seller']): Promise<number> {
  const row = await inWorkspace(workspaceId, ({ tx }) => tx.partner.findUniqueOrThrow({ where: { id: partnerId } }));
  return row.version;
}

export const partners: Fixtures = {
  'partner.list': { names: 'own', input: () => ({}) },
  'partner.get': { names: 'partner', input: ({ seller }) => ({ partnerId: seller.partnerId }) },
  'partner.create': {
    names: 'own',
    input: () => ({ name: `Wisla Digital ${newId()}`, type: 'reseller', region: 'Poland', country: 'PL' }),
  },
  'partner.update': {
    names: 'partner',
    input: async ({ seller }) => ({ partnerId: seller.partnerId, version: await versionOf(seller), tier: 'gold' }),
  },
  'partner.list_activity': { names: 'partner', input: ({ seller }) => ({ partnerId: seller.partnerId }) },
  'partner.list_people': { names: 'partner', input: ({ seller }) => ({ partnerId: seller.partnerId }) },
  'partner.list_certificates': { names: 'partner', input: ({ seller }) => ({ partnerId: seller.partnerId }) },
  'partner.award_certificate': {
    names: 'partner',
    input: ({ seller: { partnerId, userId } }) => ({
      ...{ partnerId, holderId: userId, name: 'Lens Predict', awardedOn: '2026-01-15' },
    }),
  },
  'partner.withdraw_certificate': {
    names: 'partner',
    input: async ({ manager, seller: { partnerId, userId } }) => {
      const certificate = { partnerId, holderId: userId, name: newId(), awardedOn: '2026-01-15' };
      return { certificateId: (await awardCertificate(manager, certificate)).id };
    },
  },
  'partner.invite': {
    names: 'partner',
    input: ({ seller: { partnerId } }) => {
      return { partnerId, email: `${newId()}@kestrel.example`, name: 'Lena Krüger', role: 'partner_seller' };
    },
  },
  'partner.revoke_invitation': {
    names: 'partner',
    input: async ({ seller }) => ({ invitationId: (await anInvitationTo(seller)).id }),
  },
  'partner.update_person': {
    names: 'partner',
    input: async ({ seller }) => {
      const { userId } = await aColleagueOf(seller);
      return { personId: userId, version: 1, role: 'partner_admin', status: 'active' };
    },
  },
};
